// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/mark.h"

#include <QColor>
#include <QPalette>

namespace kb {

/// A complete set of colours.
enum class Scheme { Light, Dark, HighContrast };

/// What a colour is for. Every colour of the program is one of these, or that of a unit (unitlook.h).
enum class Tone {
    Page,      ///< behind lists and text
    Ground,    ///< behind everything else
    Raised,    ///< headers, buttons, every other row
    Line,      ///< separates; carries no meaning
    Edge,      ///< bounds what can be typed in or pressed; at least 3:1
    Text,      ///< at least 4.5:1, as all inks, on page, ground and raised
    Quiet,     ///< structure, help, what matters less
    Resting,   ///< what cannot be used now; a record that only others may change is read all the same
    Accent,    ///< links, what is ours or new
    Selection, ///< behind what is selected; at least 3:1 on page and ground
    OnSelection,
    Aside,  ///< behind what is selected while another pane has the focus; only Text is read on it
    Wash,   ///< behind chips, ribbons and the open tab
    Danger, ///< danger and overdue, nothing else
};

QColor colourOf(Tone tone, Scheme scheme);

/// The scheme as a palette. Where Qt has no role of the meaning, one that widgets do not use carries it:
/// BrightText is Danger, Midlight is Wash, Mid is Line, Dark is Edge.
QPalette paletteOf(Scheme scheme);

/// The ink for a meaning, whatever the palette: that of a window, or that of a paper.
QPalette::ColorRole roleOf(Meaning meaning);
QColor inkOf(Meaning meaning, const QPalette &palette);

} // namespace kb
