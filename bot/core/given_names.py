"""Given names that are common in many countries, so that they can be removed from what is kept.

Left out are those that are everyday words ("will", "mark"): these count only beside another name.
"""

from __future__ import annotations

GIVEN_NAMES = frozenset(
    """
    aaron abbas abby abdul abdullah abigail abraham adam adele aditi aditya adrian adriana agnes
    agnieszka ahmad ahmed aidan aiko aisha ajay akash akira alan alastair albert alberto alejandra
    alejandro aleksandr alessandro alex alexander alexandra alexandre alexei alexis alfonso alfred ali
    alice alicia alina alison alistair allan allison alok amanda amandine amelia amina amir amit amy ana
    anastasia anders andre andrea andreas andrei andres andrew andrey andrzej andy angela angelica
    angelina angelo angie anil anita anja anjali ankit ann anna anne annette annie antoine anton antonio
    anya arash archie aria ariana arjun armando arnaud arnold arthur arturo arun arvind asha ashish
    ashley ashok astrid aurelie austin ayesha barbara barry bartosz basil beatrice beatriz becky ben
    benedict benjamin benoit bernard bernd bert beth bethany betty bianca bjorn blake bob bobby bogdan
    boris brad bradley brandon brenda brendan brent brian bridget brigitte bruce bruno bryan caitlin
    cameron camila camille carina carla carlo carlos carmen carol carolina caroline catarina catherine
    cathy cecilia celine chad chandra chang charles charlie charlotte chelsea chen cheng chiara chloe
    chris christian christina christine christoph christophe christopher chuck claire clara clarissa
    claude claudia claudio clemens clement clive colette colin colleen connor conrad constance corinne
    craig cristian cristina cynthia damian damien damon dan dana daniel daniela daniele danielle danny
    daria darren dave david davide dean debbie deborah deepak deepika denis denise dennis derek devi
    diana diane diego dieter dimitri dinesh dirk dmitri dmitry dominic dominik dominique donald donna
    dora doreen doris dorothy doug douglas duncan dustin dylan ed eddie edgar edith eduardo edward edwin
    eileen elaine eleanor elena eli elias elif elisa elisabeth elise eliza elizabeth ella ellen elliot
    elliott elsa emanuel emil emilia emilie emilio emily emma emmanuel enrique eric erica erich erik
    erika erin ernest esteban esther ethan eugene eva evan evelyn fabian fabio fatima fatma federica
    federico felipe felix ferdinand fernanda fernando filip fiona florence florian francesca francesco
    francis francisco franco francois frankie franz fred freddie frederic frederick frederik frida
    friedrich gabriel gabriela gabriele gareth gary gavin geoff geoffrey george georgia georgios gerald
    gerard gerd gerhard giacomo gianluca gilbert gina giorgio giovanni giulia giuseppe glen glenn gloria
    gonzalo gordon graham greg gregory greta grzegorz guido guillaume guillermo gunther gustav gustavo
    gwen hamza hanna hannah hans harald hari harold harriet harry hassan heather hector heidi heike
    heinz helen helena helga helmut henri henrik henry herbert hilary hiroshi holger howard hubert hugh
    hugo hussein ian ibrahim igor imran ines inga ingrid irene irina iris isaac isabel isabella isabelle
    ishaan ivan ivana jack jackie jackson jacob jacqueline jacques jaime jake jakob jakub jamal james
    jamie jan jana jane janet janice janine jared jason jasper javier jayden jean jeanette jeff jeffrey
    jelena jenna jennifer jenny jens jeremy jerome jerry jesper jesse jessica jesus jill jim jimmy jin
    jing joachim joan joanna joanne joao joaquin jocelyn jochen joe joel joerg johan johann johanna
    johannes john johnny jon jonas jonathan jorge jose josef joseph josephine josh joshua juan juanita
    judith judy juergen jules julian juliana julie julien juliet juliette julio jun june jurgen justin
    justine justyna kai kamal kamil karen karim karin karl karsten kasia katarina kate katharina
    katherine kathleen kathryn kathy katie katja katrin kavita kay keith kelly ken kenji kenneth kerry
    kevin khalid kiran kirsten klaus konrad konstantin kris krishna kristen kristian kristin kristina
    krzysztof kumar kurt kyle lakshmi lara larry lars laszlo laura lauren laurent lea leah lee leila
    lena leo leon leonard leonardo leonie leslie leticia lewis li liam lidia lila lilian liliana lily
    lin linda lindsay ling lisa liu liz lloyd logan lois lola lorenzo lori lorraine louis louisa louise
    luc luca lucas lucia luciana lucie lucy ludwig luis luisa luise lukas lukasz luke lutz lydia lynn
    maciej maddie madeleine madison magda magdalena magnus mahmoud maja malcolm malik manfred manish
    manoj manuel manuela marc marcel marcela marcelo marcin marco marcos marcus marek margaret margarita
    margot maria mariam mariana marie marina mario marion marius marjorie markus marlene marta martha
    martin martina marty marvin mary maryam masha mateo mateusz mathias mathieu mats matt matteo matthew
    matthias matthieu maureen maurice mauricio maurizio max maxim maxime maya meera megan mehdi mehmet
    mei melanie melissa mercedes mia michael michaela michal michel michele michelle mick miguel mihai
    mikael mike mikhail milan milena ming miranda miriam mitchell mohamed mohammad mohammed mohan mohit
    moira monica monika morgan moritz moses muhammad murat mustafa myriam nadia nadine naomi natalia
    natalie natasha nathalie nathan neha neil nelson nia nicholas nick nicki nico nicola nicolai nicolas
    nicole nigel nikhil nikita niklas nikola nikolai nikolaus nikos nils nina nisha noah noel nora
    norbert norman olaf ole oleg olga oliver olivia olivier omar orlando oscar osman otto owen pablo pam
    pamela paola paolo pascal patricia patrick patrik patty paul paula paulina paulo pavel pawel pedro
    peggy penelope percy pete peter petr petra phil philip philipp philippa philippe phillip phoebe
    pierre pieter pilar piotr pooja poonam pradeep prakash pranav prasad praveen preeti priya priyanka
    rachel rafael raffaele rahul rainer raj rajesh rajiv ralf ralph ramesh ramon randy raphael rashid
    raul ravi ray raymond rebecca regina reinhard rekha renata renate rene reza ricardo riccardo richard
    rick ricky rita rob robbie robert roberta roberto robin rodney rodrigo roger rohan rohit roland rolf
    romain roman ron ronald ronja ronnie rory rosa rosalind rosemary ross rowan roy rudolf rupert
    russell ruth ryan sabine sabrina sachin sajid salma salvador sam samantha samir samuel sandeep
    sandra sandy sanjay santiago sara sarah sascha satish saul scott sean sebastian selena serena serge
    sergei sergey sergio seth shah shane shannon sharon shaun shawn sheila shelley shirley shreya shyam
    sid siddharth sidney sigrid silke silvia simon simona simone sinead siobhan sofia sofie sonia sonja
    sophia sophie soren spencer stacey stan stanislav stefan stefanie stefano steffen stella stephan
    stephane stephanie stephen steve steven stewart stuart sue sunil suresh susan susana susanne susie
    suzanne svein sven svetlana sylvia sylvie tadeusz takashi tamara tania tanja tanya tara tariq
    tatiana taylor ted teresa terry theo theodore theresa therese thomas thorsten tiago tibor tiffany
    tim timo timothy tina tobias todd tom tomas tomasz tommy toni tony torsten tracey tracy travis
    trevor tristan uwe valentin valentina valerie vanessa vera verena veronica veronika vicky victor
    victoria vijay vikram viktor vincent vinod viola violet virginia vishal vivek vivian vladimir volker
    walter wanda wang wei wendy werner wilhelm wilma winston wojciech wolfgang xavier xin yan yang yann
    yannick yasmin yasmine yolanda yosef yousef youssef yuki yuri yusuf yves yvette yvonne zach zachary
    zahra zainab zara zhang zoe zoltan zuzana
    """.split()
)
