// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/recordtablemodel.h"
#include "support/modelprobe.h"
#include "widgets/columnfit.h"
#include "widgets/recordview.h"

#include <QHeaderView>
#include <QTableView>

namespace kb::test {

/// Pebbles with a code at the end.
inline std::span<const Column<Pebble>> codedColumns()
{
    static const std::array columns{
        pebbleColumns()[0],
        pebbleColumns()[1],
        Column<Pebble>{.key = "code",
                       .title = "Code",
                       .value = [](const Pebble &pebble) -> QVariant {
                           return QStringLiteral("DGOBDR-VRG-%1").arg(pebble.id, 4, 10, QChar(u'0'));
                       },
                       .width = 26,
                       .cut = Cut::Never},
    };
    return columns;
}

/// Pebbles with a status at the end.
inline std::span<const Column<Pebble>> wordedColumns()
{
    static const std::array columns{
        pebbleColumns()[0],
        pebbleColumns()[1],
        Column<Pebble>{
            .key = "status",
            .title = "Status",
            .value = [](const Pebble &) -> QVariant { return QStringLiteral("found, washed and weighed"); },
            .width = 40,
            .cut = Cut::RatherLeftOut},
    };
    return columns;
}

/// Of which the beginning of the name says enough.
inline std::span<const Column<Pebble>> sketchedColumns()
{
    static const std::array columns = [] {
        std::array sketched{wordedColumns()[0], wordedColumns()[1], wordedColumns()[2]};
        sketched[1].least = 10;
        return sketched;
    }();
    return columns;
}

/// Of which the beginning of the name stays, and little more where there is little room.
inline std::span<const Column<Pebble>> cutFirstColumns()
{
    static const std::array columns = [] {
        std::array cut{wordedColumns()[0], wordedColumns()[1], wordedColumns()[2]};
        cut[1].least = 4;
        cut[1].cut = Cut::First;
        return cut;
    }();
    return columns;
}

/// Pebbles with the place they lay at the end.
inline std::span<const Column<Pebble>> placedColumns()
{
    static const std::array columns{
        pebbleColumns()[0],
        pebbleColumns()[1],
        Column<Pebble>{.key = "place",
                       .title = "Place",
                       .value = [](const Pebble &) -> QVariant {
                           return QStringLiteral("in the river, below the bridge");
                       },
                       .width = 40},
    };
    return columns;
}

/// Of which the beginning of the place says enough.
inline std::span<const Column<Pebble>> briefColumns()
{
    static const std::array columns = [] {
        std::array brief{placedColumns()[0], placedColumns()[1], placedColumns()[2]};
        brief.back().least = 8;
        return brief;
    }();
    return columns;
}

/// A table that gives the name what is left itself, and not less than it needs.
struct PlacedTable
{
    explicit PlacedTable(NoRoom noRoom)
        : model(placedColumns(), quarry.load(), nullptr)
    {
        view.setModel(&model);
        new ColumnFit(view, LeastDigits, noRoom); // goes with the view
        model.showIds(idsUpTo(5));
    }

    static constexpr int LeastDigits = 24;
    Quarry quarry;
    RecordTableModel<Pebble> model;
    QTableView view;

    int leastOfName() const { return LeastDigits * view.fontMetrics().horizontalAdvance(u'0'); }
};

enum class Names { Short, Long };

/// A view whose columns are fitted.
struct FittedShelf
{
    explicit FittedShelf(std::span<const Column<Pebble>> columns = pebbleColumns(),
                         Names names = Names::Short)
        : model(
              columns, [this, names](const QList<qint64> &ids) { return named(names, ids); }, nullptr)
    {
    }

    Result<QList<Pebble>> named(Names names, const QList<qint64> &ids)
    {
        auto pebbles = quarry.read(ids);
        for (Pebble &pebble : *pebbles) {
            if (names == Names::Long)
                pebble.name += QStringLiteral(" that lay below the bridge since the last flood but one");
        }
        return pebbles;
    }

    Quarry quarry;
    RecordTableModel<Pebble> model;
    RecordView view{model};
    ColumnFit fit{view};

    QHeaderView &header() { return *view.horizontalHeader(); }
};

} // namespace kb::test
