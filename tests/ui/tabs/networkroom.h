// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "tabroom.h"
#include "tabs/networktab.h"

namespace kb::test {

/// Tab Network by itself, on whatever page.
class TabOfNetwork : public RoomTab
{
public:
    explicit TabOfNetwork(Workspace &workspace)
        : RoomTab("network", networkPages(), workspace, nullptr)
    {
    }
};

using Network = TabRoom<TabOfNetwork>;

/// A page of it, in sight and read.
template <typename Page> Page &networkPageOf(Network &room, const char *id)
{
    auto &page = static_cast<Page &>(*room.tab->showPage(id));
    settle(room.workspace);
    return page;
}

inline RecordView &rowsViewOf(QWidget &page)
{
    return *page.findChild<RecordView *>();
}

/// What the list says, its first two columns, a line for each row.
inline QString rowsOf(QWidget &page)
{
    QStringList lines;
    const QAbstractItemModel &model = *rowsViewOf(page).model();
    for (int row = 0; row < model.rowCount(); ++row)
        lines.append(model.index(row, 0).data().toString() + QStringLiteral(" · ") +
                     model.index(row, 1).data().toString());
    return lines.join(u'\n');
}

/// The first row that says so in one of those columns; -1: none.
inline int rowWith(QWidget &page, const QString &words)
{
    const QStringList lines = rowsOf(page).split(u'\n');
    const auto line =
        std::ranges::find_if(lines, [&words](const QString &said) { return said.contains(words); });
    return line == lines.end() ? -1 : int(line - lines.begin());
}

inline void chooseRow(QWidget &page, const QString &words)
{
    RecordView &view = rowsViewOf(page);
    view.setCurrentIndex(view.model()->index(rowWith(page, words), 0));
}

} // namespace kb::test
