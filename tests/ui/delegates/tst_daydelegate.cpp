// SPDX-License-Identifier: EUPL-1.2
#include "delegates/daydelegate.h"

#include <QPainter>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate DrawnDay(2026, 4, 1);

/// The day with an event of that title, as it is drawn in that width and height.
QImage pictureOf(const QString &title, int width, int height = 100)
{
    CalendarModel model;
    model.showDays(DrawnDay, CalendarSpan::Month);
    model.showItems({{.title = title, .first = DrawnDay, .last = DrawnDay, .begins = QTime(10, 0)}});
    QImage picture(width, height, QImage::Format_RGB32);
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

    void longTitleTakesAllLinesThatAreFree()
    {
        const QString title = u"Overleg over wonen en ruimte en zorg en werk en geld en %1"_s;

        QVERIFY(pictureOf(title.arg(u"Lunch"_s), 120, 400) != pictureOf(title.arg(u"Webinar"_s), 120, 400));
    }

    void bulletinIsNamedByItsTitleAndNotByACodeThatWouldBreak()
    {
        CalendarItem issue;
        issue.kind = Kind::Bulletin;
        issue.code = u"KIEM-SGN-0001"_s;
        issue.title = u"Personeel en stroom"_s;

        QCOMPARE(itemLine(issue), u"Bulletin: Personeel en stroom"_s);
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
