// SPDX-License-Identifier: EUPL-1.2
#include "frame/calendarfiles.h"
#include "model/event.h"
#include "support/openbank.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Begin = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//NL\r\n";
const QByteArray Lunch = "BEGIN:VEVENT\r\nUID:1@elders\r\nSUMMARY:Kennislunch\r\n"
                         "DTSTART:20260401T100000Z\r\nDTEND:20260401T110000Z\r\nEND:VEVENT\r\n";

struct CalendarDesk
{
    Desk desk{Desk::Content::Nothing};
    Workspace workspace{desk.open(), desk.settings()};
    QWidget window;
    QSignalSpy said{&workspace, &Workspace::said};

    void import(const QByteArray &bytes)
    {
        QFile file(desk.file(u"agenda.ics"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        file.close();
        importCalendar(workspace, file.fileName(), &window);
        QVERIFY(settle(workspace));
    }

    Message last() const { return said.constLast().constFirst().value<Message>(); }
    qsizetype events() { return workspace.bank().records<Event>().all()->size(); }
};

} // namespace

class TestCalendarFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeInAndGoInOneStep()
    {
        CalendarDesk desk;

        desk.import(Begin + Lunch + "END:VCALENDAR\r\n");

        QCOMPARE(desk.events(), 1);
        QCOMPARE(desk.said.count(), 1);
        desk.last().follow();
        settle(desk.workspace);
        QCOMPARE(desk.events(), 0);
    }

    void fileThatIsNoCalendarIsOneSentenceAndWritesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a letter") << QByteArray("Beste Sanne,\n");
        QTest::newRow("a page") << QByteArray("<html><body>Niet gevonden</body></html>");
        QTest::newRow("zeroes") << QByteArray(5000, '\0');
    }

    void fileThatIsNoCalendarIsOneSentenceAndWritesNothing()
    {
        QFETCH(const QByteArray, bytes);
        CalendarDesk desk;

        desk.import(bytes);

        QCOMPARE(desk.said.count(), 1);
        QVERIFY(desk.last().tone == Message::Tone::Failed);
        QCOMPARE(desk.last().sentence.count(u'\n'), 0);
        QCOMPARE(desk.events(), 0);
    }

    void ofAFileThatBreaksOffWhatWasThereIsInTheBankAndThatIsTold()
    {
        CalendarDesk desk;

        desk.import(Begin + Lunch + "BEGIN:VEVENT\r\nUID:2@elders\r\nSUMM");

        QCOMPARE(desk.events(), 1);
        QVERIFY2(desk.last().sentence.contains(u"breaks off"_s), qPrintable(desk.last().sentence));
    }
};

QTEST_MAIN(TestCalendarFiles)
#include "tst_calendarfiles.moc"
