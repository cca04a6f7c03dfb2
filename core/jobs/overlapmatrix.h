// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/result.h"
#include "overlap/overlap.h"

#include <QMap>

namespace kb {

class Bank;

struct MatrixUnit
{
    Uid uid;
    QString code;
    QString name;
};

/// The pairs between two units, or within one, by level.
struct MatrixCount
{
    int strong = 0;
    int probable = 0;
    int weak = 0;
    int byPeople = 0; ///< too weak or not found, and put or kept in the list
    int agreed = 0;   ///< of all of them: something was agreed, or it is done

    /// What is shown by itself; weak pairs only who asks for them.
    int all() const { return strong + probable + byPeople; }
    MatrixCount &operator+=(const MatrixCount &other);
    bool operator==(const MatrixCount &) const = default;
};

/// How much the knowledge of the units meets (spec 03, 3.6), without what was set aside. The same whichever
/// unit comes first.
struct OverlapMatrix
{
    QList<MatrixUnit> units;
    QMap<std::pair<qsizetype, qsizetype>, MatrixCount> counts; ///< by places in `units`, the lower first
    bool hasInside = false; ///< pairs inside one unit are compared, or people put some there

    MatrixCount between(qsizetype one, qsizetype other) const;
    /// With all other units.
    MatrixCount total(qsizetype unit) const;
};

/// The units that hold something that these kinds of pairs compare, oldest first; without kinds, all do.
Result<QList<MatrixUnit>> unitsThatHold(Bank &bank, const QList<OverlapKind> &kinds = {});

/// Of the pairs of these kinds; of all without any. A unit that holds nothing that they compare is not in it.
Result<OverlapMatrix> overlapMatrix(Bank &bank, const QList<OverlapKind> &kinds);

} // namespace kb
