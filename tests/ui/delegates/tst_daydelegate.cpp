// SPDX-License-Identifier: EUPL-1.2
#include "delegates/daydelegate.h"

#include <QPainter>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate DrawnDay(2026, 4, 1);

/// The day with an event of that title, as it is drawn in that width.
QImage pictureOf(const QString &title, int width)
{
    CalendarModel model;
    model.showDays(DrawnDay, CalendarSpan::Month);
    model.showItems({{.title = title, .first = DrawnDay, .last = DrawnDay, .begins = QTime(10, 0)}});
    QImage picture(width, 100, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    QStyleOptionViewItem option;
    option.rect = picture.rect();
    DayDelegate().paint(&painter, option, model.indexOf(DrawnDay));
    return picture;
}

} // namespace

class TestDayDelegate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleIsWrittenWhereItHasRoom()
    {
        QVERIFY(pictureOf(u"Lunch"_s, 200) != pictureOf(u"Webinar"_s, 200));
    }

    void itemOfAVeryNarrowDayIsOnlyItsMark()
    {
        QCOMPARE(pictureOf(u"Lunch"_s, 50), pictureOf(u"Webinar"_s, 50));
    }

    void toolTipOfADaySaysWhatItHolds()
    {
        CalendarModel model;
        model.showDays(DrawnDay, CalendarSpan::Month);
        model.showItems({{.title = u"Lunch"_s, .first = DrawnDay, .last = DrawnDay}});

        QVERIFY(model.indexOf(DrawnDay).data(Qt::ToolTipRole).toString().contains(u"Lunch"_s));
        QVERIFY(model.indexOf(DrawnDay.addDays(1)).data(Qt::ToolTipRole).toString().isEmpty());
    }
};

QTEST_MAIN(TestDayDelegate)
#include "tst_daydelegate.moc"
