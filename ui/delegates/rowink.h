// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "wording/colours.h"

#include <QStyleOptionViewItem>

namespace kb {

inline bool isSelected(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Selected);
}

/// The colours of what is selected: in a list without the keyboard they are others.
inline QPalette::ColorGroup selectionGroup(const QStyleOptionViewItem &option)
{
    return option.state.testFlag(QStyle::State_Active) ? QPalette::Active : QPalette::Inactive;
}

/// The ink of words in a row. On what is selected all words have the same one: a quieter one could not be
/// read.
inline QColor rowInk(const QStyleOptionViewItem &option, Meaning meaning)
{
    return isSelected(option) ? option.palette.color(selectionGroup(option), QPalette::HighlightedText)
                              : inkOf(meaning, option.palette);
}

} // namespace kb
