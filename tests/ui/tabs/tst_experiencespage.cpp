// SPDX-License-Identifier: EUPL-1.2
#include "tabs/experiencespage.h"

#include "editors/lessoneditor.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/pickdialog.h"
#include "widgets/filterbar.h"
#include "widgets/paperview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

using Room = TabRoom<ExperiencesPage>;

QAction &actionCalled(const Tab &tab, const QString &text)
{
    for (QAction *action : tab.tabActions().record) {
        if (action && QString(action->text()).remove(u'&') == text)
            return *action;
    }
    qFatal("no action %s", qPrintable(text));
}

Lesson ours(Bank &bank)
{
    const auto lessons = bank.records<Lesson>().all();
    const auto found = std::ranges::find(*lessons, bank.identity().unit, &Lesson::ownerUnit);
    if (found == lessons->end())
        qFatal("no lesson of our own");
    return *found;
}

} // namespace

class TestExperiencesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsKeepTheRulesOfModels()
    {
        Room room;

        const QAbstractItemModelTester tester(room.view().model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);

        QCOMPARE(room.rows(), 8);
    }

    /// Row S15 of the specification.
    void s15FilterShowsWhatOtherUnitsLearned()
    {
        Room room;

        room.tab->findChild<FilterBar *>()->setState({.text = {}, .chosen = {{u"others"_s, {u"yes"_s}}}});
        settle(room.workspace);

        QTRY_COMPARE(room.rows(), 6);
    }

    void previewTellsWhatOthersCanDoWithIt()
    {
        Room room;
        const Lesson lesson = ours(room.workspace.bank());
        room.view().select(lesson.facts.id);
        settle(room.workspace);

        const auto *preview = room.tab->findChild<PaperView *>();

        QTRY_VERIFY(preview->toPlainText().contains(lesson.adviceToOthers));
    }

    void experienceIsWrittenByKeyboard()
    {
        Room room(Desk::Content::Nothing);

        room.tab->tabActions().create->trigger();
        room.type(u"Vraag het vooraf"_s);
        room.press(Qt::Key_Tab);
        room.type(u"Praat met omwonenden voor het ontwerp"_s);
        room.press(Qt::Key_S, Qt::ControlModifier);
        settle(room.workspace);

        const auto lessons = room.workspace.bank().records<Lesson>().all();
        QCOMPARE(lessons->size(), 1);
        QCOMPARE(lessons->first().title, u"Vraag het vooraf"_s);
        QCOMPARE(lessons->first().adviceToOthers, u"Praat met omwonenden voor het ontwerp"_s);
    }

    void experienceWithoutAdviceSaysSoAndIsNotMade()
    {
        Room room(Desk::Content::Nothing);
        room.tab->tabActions().create->trigger();
        room.type(u"Vraag het vooraf"_s);

        QVERIFY(!room.tab->findChild<LessonEditor *>()->save());

        QVERIFY(room.workspace.bank().records<Lesson>().ids()->isEmpty());
    }

    void experienceIsOfferedToAUnitAsOneStep()
    {
        Room room;
        Bank &bank = room.workspace.bank();
        const Lesson lesson = ours(bank);
        const qsizetype before = bank.links().from(lesson.uid, LinkType::UsefulFor)->size();
        room.view().select(lesson.facts.id);

        QVERIFY(answering<PickDialog>([&] { actionCalled(*room.tab, u"Offer to a unit…"_s).trigger(); },
                                      [](PickDialog &dialog) { dialog.accept(); }));

        QCOMPARE(bank.links().from(lesson.uid, LinkType::UsefulFor)->size(), before + 1);
        room.workspace.undo();
        settle(room.workspace);
        QCOMPARE(bank.links().from(lesson.uid, LinkType::UsefulFor)->size(), before);
    }
};

QTEST_MAIN(TestExperiencesPage)
#include "tst_experiencespage.moc"
