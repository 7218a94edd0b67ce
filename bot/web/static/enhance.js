// What a page does better where scripts run; every part of it works without.
"use strict";

const say = (link, words) => {
  const said = link.textContent;
  link.textContent = words;
  link.setAttribute("role", "status");
  setTimeout(() => {
    link.textContent = said;
    link.removeAttribute("role");
  }, 2000);
};

// A click copies, where the browser lets us, and the link says so; else it leads where it leads.
for (const link of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  link.textContent = link.dataset.copies;
  link.addEventListener("click", async (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const text = link.dataset.copy === "address" ? link.href : await (await fetch(link.href)).text();
      await navigator.clipboard.writeText(text);
      say(link, "Copied");
    } catch {
      location.assign(link.href);
    }
  });
}

// What is cited names where the page was read, even if the server does not know its own name.
for (const place of document.querySelectorAll("[data-address]")) {
  place.textContent = new URL(place.dataset.address, location.href).href;
}

// A host of plain files answers no question: it gives a page of links, in which we look for the words and say so.
const list = document.querySelector("[data-search]");
const asked = new URLSearchParams(location.search).get("q");
if (list && asked) {
  const said = asked.toLowerCase().split(/[^\p{L}\p{N}.#+]+/u).filter(Boolean);
  const telling = said.filter((word) => word.length > 3); // "the", "for", "vs" tell nothing
  const words = telling.length ? telling : said;
  const items = [...list.querySelectorAll("li")];
  const held = items.map((item) => words.filter((word) => item.textContent.toLowerCase().includes(word)).length);
  const most = Math.max(0, ...held);
  items.forEach((item, place) => { item.hidden = held[place] < most; }); // with none found, all stay
  for (const section of list.querySelectorAll("section")) {
    section.hidden = !section.querySelector("li:not([hidden])");
  }
  document.querySelector("[name=q]").value = asked;
  document.querySelector(`[data-found=${most ? "some" : "none"}]`).hidden = false;
}
