// SPDX-License-Identifier: EUPL-1.2
#include "editors/recordpicker.h"
#include "jobs/writtengaps.h"
#include "model/advice.h"
#include "model/event.h"
#include "support/testresult.h"
#include "tabroom.h"
#include "tabs/advicetab.h"
#include "tabs/eventspage.h"
#include "tabs/gapdialogs.h"
#include "widgets/paperview.h"

#include <QPlainTextEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QAction &writeDownIn(const Tab &tab)
{
    for (QAction *one : tab.tabActions().record) {
        if (one && one->text().remove(u'&').startsWith(u"Write down a gap"_s))
            return *one;
    }
    qFatal("no such action");
}

/// Puts the first record of that kind in sight, in the list.
template <typename R> Uid selectFirst(RecordView &view, Workspace &workspace)
{
    const R first = workspace.bank().records<R>().all()->value(0);
    view.select(first.facts.id);
    settle(workspace);
    return first.uid;
}

bool writeDown(const Tab &tab, const QString &title)
{
    return answering<WriteGapDialog>([&] { writeDownIn(tab).trigger(); },
                                     [&](WriteGapDialog &dialog) {
                                         dialog.findChild<QLineEdit *>()->setText(title);
                                         dialog.findChild<QPlainTextEdit *>()->setPlainText(u"Nodig."_s);
                                         dialog.accept();
                                     });
}

QList<WrittenGapFacts> written(Workspace &workspace)
{
    return *WrittenGaps(workspace.bank()).all();
}

} // namespace

/// A gap is written down where it came up (spec 01, S26c).
class TestGapDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gapOfAMeetingNamesTheEvent()
    {
        TabRoom<EventsPage> room;
        const Uid event = selectFirst<Event>(room.view(), room.workspace);

        const bool isAsked = writeDown(*room.tab, u"Wat willen jongeren?"_s);
        settle(room.workspace);

        QVERIFY(isAsked);
        const QList<WrittenGapFacts> gaps = written(room.workspace);
        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].title, u"Wat willen jongeren?"_s);
        QCOMPARE(gaps[0].about, event);
    }

    void gapOfAnAdviceNamesTheAdviceAndIsTakenBack()
    {
        TabRoom<AdviceTab> room;
        const Uid advice = selectFirst<Advice>(room.view(), room.workspace);

        QVERIFY(writeDown(*room.tab, u"Wat kost het?"_s));
        settle(room.workspace);
        const QList<WrittenGapFacts> gaps = written(room.workspace);
        room.workspace.undo();
        settle(room.workspace);

        QCOMPARE(gaps.size(), 1);
        QCOMPARE(gaps[0].about, advice);
        QVERIFY(written(room.workspace).isEmpty());
    }

    void previewOfTheEventShowsWhatCameUp()
    {
        TabRoom<EventsPage> room;
        selectFirst<Event>(room.view(), room.workspace);

        QVERIFY(writeDown(*room.tab, u"Wat willen jongeren?"_s));
        settle(room.workspace);

        auto *preview = room.tab->findChild<PaperView *>();
        QTRY_VERIFY(preview->toPlainText().contains(u"Wat willen jongeren?"_s));
    }

    void nothingIsWrittenWithoutARecord()
    {
        TabRoom<EventsPage> room(Desk::Content::Nothing);

        writeDownIn(*room.tab).trigger();

        QVERIFY(written(room.workspace).isEmpty());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void dialogShowsWhereItCameUp()
    {
        TabRoom<EventsPage> room;
        const Event event = room.workspace.bank().records<Event>().all()->value(0);

        const WriteGapDialog dialog(room.workspace, nullptr, event.uid);

        QCOMPARE(dialog.findChild<RecordPicker *>()->record(), event.uid);
        QVERIFY(dialog.findChild<RecordPicker *>()->text().contains(event.title));
    }
};

QTEST_MAIN(TestGapDialogs)
#include "tst_gapdialogs.moc"
