// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/codes.h"
#include "wording/mark.h"

#include <QIcon>

namespace kb {

/// What an icon stands for. Each is a line drawing of our own in resources/icons.
enum class Glyph {
    // the tabs
    Today,
    Research,
    Signals,
    Questions,
    Overlap,
    Events,
    Advice,
    Dossiers,
    Network,
    // what one can do
    New,
    Link,
    Print,
    Search,
    Back,
    Forward,
    Import,
    Export,
    Undo,
    Redo,
    Save,
    Lock,
    Trash,
    Help,
    Settings,
    Confirm,
    Agree,
    SetAside,
    Later,
    Filter,
    Clear,
    Columns,
    Preview,
    Refresh,
    More,
    Expand,
    // what things are
    File,
    Person,
    Unit,
    Study,
    // how it went
    Warning,
    Info,
    Ok,
};
template <>
inline constexpr auto codesOf<Glyph> = codes("today", "research", "signals", "questions", "overlap", "events",
                                             "advice", "dossiers", "network", "new", "link", "print",
                                             "search", "back", "forward", "import", "export", "undo", "redo",
                                             "save", "lock", "trash", "help", "settings", "confirm", "agree",
                                             "setaside", "later", "filter", "clear", "columns", "preview",
                                             "refresh", "more", "expand", "file", "person", "unit", "study",
                                             "warning", "info", "ok");

/// The icon in the ink of the program's palette; it follows the theme by itself.
QIcon icon(Glyph glyph, Meaning meaning = Meaning::Plain);

} // namespace kb
