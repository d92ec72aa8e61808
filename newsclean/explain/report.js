"use strict";
(() => {
  const main = document.getElementById("documents");
  const card = document.getElementById("card");
  const status = document.getElementById("status");
  const toolbar = document.getElementById("toolbar");
  const chips = [...toolbar.querySelectorAll("[data-show]")];
  const lists = main.getElementsByClassName("rows");
  const folds = main.getElementsByTagName("details");
  const roles = document.getElementById("roles");
  const explained = "[aria-describedby]";

  // The card: what hover, focus or a tap on a role or a repair shows.
  let shown = null;

  function place(target) {
    const gap = 8;
    const at = target.getClientRects()[0] || target.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = card;
    const below = at.bottom + gap + height < innerHeight;
    card.style.left = `${Math.max(gap, Math.min(at.left, innerWidth - width - gap))}px`;
    card.style.top = `${Math.max(gap, below ? at.bottom + gap : at.top - gap - height)}px`;
  }

  // A row has as many stretches in its source as in its result, in the same order.
  function twin(target) {
    const row = target.closest(".row");
    const place = [...row.querySelectorAll(".res ins")].indexOf(target);
    return place < 0 ? null : row.querySelectorAll(".src del")[place];
  }

  function show(target) {
    if (target === shown) return;
    hide();
    const note = document.getElementById(target.getAttribute("aria-describedby"));
    card.replaceChildren(...[...note.childNodes].map((node) => node.cloneNode(true)));
    card.hidden = false;
    shown = target;
    for (const part of [target, twin(target)]) if (part) part.dataset.open = "";
    place(target);
  }

  function hide() {
    if (!shown) return;
    for (const part of [shown, twin(shown)]) if (part) delete part.dataset.open;
    shown = null;
    card.hidden = true;
  }

  // Where the pointer was seen last: a page that scrolls under a resting pointer is no hover.
  let pointer = "";

  main.addEventListener("pointerover", (event) => {
    const target = event.target.closest(explained);
    const at = `${event.clientX} ${event.clientY}`;
    if (target && at !== pointer) show(target);
    pointer = at;
  });
  document.addEventListener("pointerout", (event) => {
    const focused = document.activeElement;
    const into = event.relatedTarget;
    const stays = into && (card.contains(into) || (shown && shown.contains(into)));
    if (event.pointerType !== "mouse" || !shown || stays || shown === focused) return;
    hide();
    if (focused.matches(`main ${explained}`)) show(focused);
  });
  main.addEventListener("focusin", (event) => {
    const target = event.target.closest(explained);
    if (target) show(target);
    else hide();
  });
  main.addEventListener("focusout", hide);
  document.addEventListener("click", (event) => {
    const target = event.target.closest(explained);
    if (target) show(target);
    if (!roles.contains(event.target)) roles.open = false;
    if (!target && !card.contains(event.target) && !toolbar.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      if (roles.open && roles.contains(document.activeElement)) roles.firstElementChild.focus();
      roles.open = false;
      hide();
    }
    const pressed = event.key === "Enter" || event.key === " ";
    if (pressed && event.target.matches('main [role="button"]')) {
      event.preventDefault();
      show(event.target);
    }
    if (event.altKey && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      event.preventDefault();
      jump(event.key === "ArrowDown" ? 1 : -1);
    }
  });
  addEventListener("scroll", () => shown && place(shown), { passive: true });

  // Filters: no chip pressed shows everything, else what any pressed chip names.
  let repairs = [];
  let current = -1;

  function count() {
    const rows = main.getElementsByClassName("row").length;
    const names = chips.filter((chip) => chip.ariaPressed === "true").map((chip) => chip.dataset.show);
    const only = names.map((name) => `.row.is-${name}`).join(",");
    for (const list of lists) list.hidden = only !== "" && !list.querySelector(only);
    const within = only ? `:is(${only}) ` : "";
    repairs = [...main.querySelectorAll(`${within}[role="button"]`)];
    current = -1;
    if (only) status.value = `${main.querySelectorAll(only).length} of ${rows} blocks`;
    else tell();
  }

  function tell() {
    const number = repairs.length;
    if (!number) status.value = "no repairs";
    else if (current < 0) status.value = number === 1 ? "1 repair" : `${number} repairs`;
    else status.value = `${current + 1} of ${number}`;
  }

  function unfold(open) {
    for (const fold of folds) fold.open = open;
  }

  for (const chip of chips) {
    chip.addEventListener("click", () => {
      const pressed = chip.ariaPressed !== "true";
      chip.ariaPressed = String(pressed);
      main.classList.toggle(`show-${chip.dataset.show}`, pressed);
      const filtered = chips.some((other) => other.ariaPressed === "true");
      main.classList.toggle("filtered", filtered);
      roles.toggleAttribute("data-chosen", roles.querySelector('[aria-pressed="true"]') !== null);
      unfold(filtered);
      hide();
      count();
    });
  }

  // Jumps: from repair to repair, in the order of the page, around its end.
  function jump(step) {
    if (!repairs.length) return;
    const here = repairs.indexOf(document.activeElement);
    if (here >= 0) current = here;
    current = current < 0 && step < 0 ? repairs.length - 1 : (current + step + repairs.length) % repairs.length;
    const target = repairs[current];
    const fold = target.closest("details");
    if (fold) fold.open = true;
    target.scrollIntoView({ block: "center", behavior: "instant" });
    target.focus({ preventScroll: true });
    show(target);
    tell();
  }

  document.getElementById("next").addEventListener("click", () => jump(1));
  document.getElementById("previous").addEventListener("click", () => jump(-1));
  document.getElementById("unfold").addEventListener("click", () => {
    unfold(![...folds].some((fold) => fold.open));
  });
  document.getElementById("theme").addEventListener("click", () => {
    const root = document.documentElement;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
  });

  toolbar.hidden = false;
  count();
})();
