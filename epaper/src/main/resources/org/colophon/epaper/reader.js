"use strict";
(() => {
  const id = name => document.getElementById(name);
  const root = document.documentElement;
  const pages = [...document.querySelectorAll(".page")];
  const stories = [...document.querySelectorAll("#menu a[data-story]")];
  const dialog = id("story");
  const reading = root.dir === "rtl" ? -1 : 1;
  let page = 0;
  let story = 0;
  let zoom = 1;

  const view = () => pages[page].querySelector(".view");

  function enlarge(factor) {
    const box = view();
    const x = (box.scrollLeft + box.clientWidth / 2) / box.scrollWidth;
    const y = (box.scrollTop + box.clientHeight / 2) / box.scrollHeight;
    zoom = Math.min(5, Math.max(1, factor));
    const sheet = box.querySelector(".sheet");
    const picture = sheet.querySelector("img");
    if (zoom > 1 && picture.dataset.svg) {
      picture.src = picture.dataset.svg;
      delete picture.dataset.svg;
    }
    root.classList.toggle("whole", zoom === 1);
    sheet.style.width = zoom === 1 ? "" : zoom * 100 + "%";
    box.scrollLeft = x * box.scrollWidth - box.clientWidth / 2;
    box.scrollTop = y * box.scrollHeight - box.clientHeight / 2;
    id("smaller").disabled = zoom === 1;
    id("whole").disabled = zoom === 1;
    id("larger").disabled = zoom === 5;
  }

  function show(index) {
    if (zoom !== 1) {
      enlarge(1);
    }
    page = index;
    pages.forEach((each, at) => { each.hidden = at !== page; });
    id("where").textContent = pages[page].getAttribute("aria-label");
    id("previous").disabled = page === 0;
    id("next").disabled = page === pages.length - 1;
  }

  const turn = by => {
    const to = pages[page + by];
    if (to) {
      location.hash = to.id;
    }
  };

  function read(number) {
    const link = stories[number - 1];
    story = number;
    id("story-title").textContent = link.textContent;
    id("address").href = "#content_" + number;
    id("earlier").disabled = number === 1;
    id("later").disabled = number === stories.length;
    const frame = document.createElement("iframe");
    frame.title = link.textContent;
    frame.src = link.getAttribute("href");
    dialog.querySelector("iframe").replaceWith(frame);
    if (!dialog.open) {
      dialog.showModal();
    }
  }

  function go() {
    const place = decodeURIComponent(location.hash.slice(1));
    const wanted = /^content_(\d+)$/.exec(place);
    if (wanted && stories[wanted[1] - 1]) {
      const on = stories[wanted[1] - 1].dataset.pages.split(" ");
      if (!on.includes(pages[page].id)) {
        show(pages.findIndex(each => each.id === on[0]));
      }
      read(Number(wanted[1]));
      return;
    }
    story = 0;
    dialog.close();
    const at = pages.findIndex(each => each.id === place);
    if (at >= 0) {
      show(at);
    }
  }

  function search() {
    const plain = text => text.normalize("NFKC").toLowerCase();
    const wanted = plain(id("q").value.trim());
    const list = id("results").querySelector("ol");
    list.replaceChildren();
    id("results").hidden = wanted === "";
    const found = wanted === "" ? [] : stories.filter(each =>
      plain(each.textContent + " " + each.dataset.names).includes(wanted));
    for (const each of found) {
      const link = each.cloneNode(true);
      const names = document.createElement("small");
      names.textContent = each.dataset.names;
      link.append(names);
      list.append(document.createElement("li"));
      list.lastChild.append(link);
    }
    id("nothing").hidden = found.length > 0;
  }

  document.addEventListener("click", event => {
    const link = event.target.closest("a[data-story]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      location.hash = "content_" + link.dataset.story;
    }
    if (event.target.closest("#menu a") || !event.target.closest("#menu")) {
      id("menu").open = false;
    }
  });
  const press = (name, act) => id(name).addEventListener("click", act);
  press("previous", () => turn(-1));
  press("next", () => turn(1));
  press("larger", () => enlarge(zoom * 1.5));
  press("smaller", () => enlarge(zoom / 1.5));
  press("whole", () => enlarge(1));
  press("earlier", () => { location.hash = "content_" + (story - 1); });
  press("later", () => { location.hash = "content_" + (story + 1); });
  press("close", () => dialog.close());
  if (navigator.share) {
    id("share").hidden = false;
    press("share", () => navigator.share({title: id("story-title").textContent, url: location.href}).catch(() => {}));
  }
  dialog.addEventListener("close", () => {
    if (story) {
      story = 0;
      location.hash = pages[page].id;
    }
  });
  id("q").addEventListener("input", search);
  document.querySelector("form").addEventListener("submit", event => {
    event.preventDefault();
    const first = id("results").querySelector("a");
    if (first) {
      first.click();
    }
  });
  const keys = {
    ArrowLeft: () => turn(-reading), ArrowRight: () => turn(reading), PageUp: () => turn(-1), PageDown: () => turn(1),
    Home: () => { location.hash = pages[0].id; }, End: () => { location.hash = pages.at(-1).id; },
    "+": () => enlarge(zoom * 1.5), "=": () => enlarge(zoom * 1.5), "-": () => enlarge(zoom / 1.5),
    "0": () => enlarge(1), "/": () => id("q").focus()
  };
  document.addEventListener("keydown", event => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input")) {
      return;
    }
    if (dialog.open) {
      const by = {ArrowLeft: -reading, ArrowRight: reading}[event.key];
      if (by && stories[story - 1 + by]) {
        location.hash = "content_" + (story + by);
      }
    } else if (keys[event.key] && (zoom === 1 || !/^(Arrow|Page|Home|End)/.test(event.key))) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  let touch = null;
  document.addEventListener("touchstart", event => {
    touch = event.touches.length === 1 && event.target.closest(".view") && zoom === 1 ? event.touches[0] : null;
  }, {passive: true});
  document.addEventListener("touchend", event => {
    const end = event.changedTouches[0];
    const across = touch ? end.clientX - touch.clientX : 0;
    if (Math.abs(across) > 60 && Math.abs(end.clientY - touch.clientY) < 50
        && (window.visualViewport?.scale ?? 1) < 1.05) {
      turn(across < 0 ? reading : -reading);
    }
    touch = null;
  }, {passive: true});
  addEventListener("hashchange", go);
  root.classList.add("live", "whole");
  show(0);
  enlarge(1);
  go();
})();
