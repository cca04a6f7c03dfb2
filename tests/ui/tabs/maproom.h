// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "pictures/drawnview.h"
#include "tabroom.h"
#include "tabs/gapmappage.h"

#include <QComboBox>

namespace kb::test {

/// In the bank of KIEM, which holds the records of every unit.
struct MapRoom : TabRoom<GapMapPage>
{
    MapRoom()
        : TabRoom<GapMapPage>(Desk::Content::Example, QStringLiteral("KIEM"), fixedClock(scenarioBegin()))
    {
    }

    DrawnView &picture() { return *tab->findChild<DrawnView *>(); }
    QComboBox &displayChoice() { return *tab->findChildren<QComboBox *>().at(2); }
    QComboBox &rowsChoice() { return *tab->findChild<QComboBox *>(); }
    QString heard() { return picture().points()[picture().current()].spoken; }
    QAction *action(const QString &start)
    {
        for (QAction *one : tab->actions()) {
            if (one->text().remove(u'&').startsWith(start))
                return one;
        }
        qFatal("no action %s", qPrintable(start));
    }
    /// Goes to the first place that is heard with these words.
    void goTo(const QString &words)
    {
        const QList<PicturePoint> &points = picture().points();
        for (int point = 0; point < points.size(); ++point) {
            if (points[point].spoken.contains(words))
                return picture().setCurrent(point);
        }
        qFatal("nothing with %s", qPrintable(words));
    }
};

} // namespace kb::test
