// SPDX-License-Identifier: EUPL-1.2
#include "editors/eventeditor.h"
#include "editors/participantspage.h"
#include "jobs/calendarfile.h"
#include "jobs/eventparts.h"
#include "jobs/meetingpaperjob.h"
#include "report/renderers.h"
#include "support/grab.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "support/watchdog.h"

#include <QTabBar>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Many = 1000;

/// An event to which a thousand people are invited.
struct Hall
{
    Hall()
        : desk(Desk::Content::Nothing)
        , workspace(desk.open(), desk.settings())
    {
        Bank &bank = workspace.bank();
        Event draft;
        draft.title = u"Landelijke kennisdag"_s;
        draft.organiser = bank.identity().unit;
        draft.start = QDateTime(QDate(2026, 4, 1), QTime(8, 0), Qt::UTC);
        draft.end = draft.start.addSecs(7200);
        event = insert(bank, draft);
        const auto invited = bank.write({u"edit"_s, Kind::Event}, [&](Write &write) -> Result<> {
            for (int number = 1; number <= Many; ++number) {
                const Participant guest{.event = event, .name = u"Gast %1"_s.arg(number)};
                if (auto made = bank.records<Participant>().insert(write, guest); !made)
                    return made.error();
            }
            return {};
        });
        if (!invited)
            qFatal("%s", qPrintable(invited.error().detail));
    }

    QList<Participant> participants() { return partsOf(workspace.bank(), event)->participants; }

    Desk desk;
    Workspace workspace;
    Uid event;
};

int pageCalled(const QTabBar &pages, const QString &name)
{
    for (int page = 0; page < pages.count(); ++page) {
        if (pages.tabText(page).remove(u'&') == name)
            return page;
    }
    return -1;
}

} // namespace

class TestManyParticipants : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thousandParticipantsOpenAtOnceAndAreKept()
    {
        Hall hall;
        StrictWatchdog watchdog;
        EventEditor editor(hall.workspace);
        show(editor, {1000, 700});

        watchdog.run([&] { QVERIFY_RESULT(editor.open(hall.event)); });
        settle(hall.workspace);

        auto *page = editor.findChild<ParticipantsPage *>();
        QCOMPARE(page->view().model()->rowCount(), Many);
        const Participant first = hall.participants().first();
        auto *pages = editor.findChild<QTabBar *>();
        watchdog.run([&] {
            pages->setCurrentIndex(pageCalled(*pages, u"Participants"_s));
            page->view().setFocus();
            page->view().selectRow(0);
            QTest::keyClick(&page->view(), Qt::Key_Space); // was there
        });
        QVERIFY(editor.save());
        QCOMPARE(hall.participants().size(), Many);
        QVERIFY(hall.participants().first().attended);
        hall.workspace.undo();
        settle(hall.workspace);
        QCOMPARE(hall.participants().first(), first);
    }

    void namesHaveRoomBesideTheForm()
    {
        Hall hall;
        EventEditor editor(hall.workspace);
        show(editor, {1075, 700});
        QVERIFY_RESULT(editor.open(hall.event));
        settle(hall.workspace);

        auto *pages = editor.findChild<QTabBar *>();
        pages->setCurrentIndex(pageCalled(*pages, u"Participants"_s));

        const QTableView &guests = editor.findChild<ParticipantsPage *>()->view();
        QTRY_VERIFY(guests.columnWidth(0) >= 24 * guests.fontMetrics().horizontalAdvance(u'0'));
    }

    void papersNameAllOfThem()
    {
        Hall hall;

        const auto content = meetingContent(hall.workspace.bank(), hall.event, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->participants.size(), Many);
        const QString list = renderHtml(meetingPaper(MeetingPaper::AttendanceList, *content));
        QVERIFY(list.contains(u"Gast 1<"_s) && list.contains(u"Gast %1<"_s.arg(Many)));
    }
};

QTEST_MAIN(TestManyParticipants)
#include "tst_manyparticipants.moc"
