// SPDX-License-Identifier: EUPL-1.2
#include "tabs/asklesson.h"

#include "editors/eventeditor.h"
#include "jobs/searchjob.h"
#include "model/advice.h"
#include "model/citation.h"
#include "model/event.h"
#include "model/userecord.h"
#include "support/testbank.h"
#include "support/widgetwalk.h"
#include "tabroom.h"
#include "tabs/advicedialogs.h"
#include "tabs/advicetab.h"
#include "tabs/eventspage.h"
#include "tabs/lessondialog.h"

#include <QComboBox>
#include <QLineEdit>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QString WrittenAdvice = u"Vraag vooraf naar de vaste opdrachten"_s;

/// EVT-10 of the specification, in the bank of its own unit, with the report still to be closed.
struct ClosingRoom : TabRoom<EventsPage>
{
    ClosingRoom()
    {
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message; });
        const auto events = bank().records<Event>().all();
        const auto found = std::ranges::find(*events, u"DGVB-BIJ-0002"_s, &Event::refcode);
        if (found == events->end())
            qFatal("no EVT-10");
        event = found->uid;
        reopen();
    }

    Bank &bank() { return workspace.bank(); }

    void reopen()
    {
        const auto opened =
            edit<Event>(bank(), event, [](Event &held) { held.status = EventStatus::Verslag; });
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        tab->showPlace({});
        tab->showPlace(event);
        settle(workspace);
    }

    EventEditor &editor() { return *tab->findChild<EventEditor *>(); }

    bool close()
    {
        said = {};
        for (QComboBox *combo : sheetOf(editor(), u"Facts"_s).findChildren<QComboBox *>()) {
            if (combo->findData(u"afgesloten"_s) >= 0)
                combo->setCurrentIndex(combo->findData(u"afgesloten"_s));
        }
        return editor().save();
    }

    QList<Lesson> lessonsOfIt()
    {
        QList<Lesson> lessons = *bank().records<Lesson>().all();
        lessons.removeIf([this](const Lesson &lesson) { return lesson.comesFrom != event; });
        return lessons;
    }

    bool answerQuestion(const std::function<void(LessonDialog &)> &answer)
    {
        const Message question = said; // what is said next takes its place
        return answering<LessonDialog>(question.follow, answer);
    }

    /// Follows the question and types what is advised.
    bool writeDown()
    {
        return answerQuestion([](LessonDialog &dialog) {
            QTest::keyClicks(dialog.focusWidget(), WrittenAdvice);
            dialog.accept();
        });
    }

    Uid event;
    Message said;
};

/// An advice that was adopted, whose follow-up is still to be recorded.
struct FollowUpRoom : TabRoom<AdviceTab>
{
    FollowUpRoom()
        : TabRoom(Desk::Content::Nothing)
    {
        QObject::connect(&workspace, &Workspace::said, &workspace,
                         [this](const Message &message) { said = message; });
        Advice adopted{.title = u"Kies waar het net ruimte biedt"_s, .addresseeKind = {Addressee::Sg}};
        adopted.fromUnit = bank().identity().unit;
        adopted.status = AdviceStatus::Overgenomen;
        advice = test::insert(bank(), adopted);
        settle(workspace);
        if (!tab->showPlace(advice))
            qFatal("the advice is not shown");
        settle(workspace);
    }

    Bank &bank() { return workspace.bank(); }

    void cite(const Uid &study)
    {
        Citation citation;
        citation.citedIn = advice;
        citation.target = study;
        test::insert(bank(), citation);
        settle(workspace);
    }

    /// Records that it was followed up, which the dialog proposes first.
    bool recordDecision()
    {
        return answering<OutcomeDialog>(
            [this] {
                for (QAction *action : tab->tabActions().record) {
                    if (action && QString(action->text()).remove(u'&') == u"Record decision…"_s)
                        action->trigger();
                }
            },
            [](OutcomeDialog &dialog) { dialog.accept(); });
    }

    Uid advice;
    Message said;
};

} // namespace

/// What others can learn is asked when something ends.
class TestAskLesson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Row S15 of the specification, as far as it needs no package.
    void s15EventClosedWithALessonIsFoundBySearch()
    {
        ClosingRoom room;

        QVERIFY(room.close());
        QVERIFY(room.said.sentence.contains(u"What can others learn from this?"_s));
        QVERIFY(room.writeDown());
        settle(room.workspace);

        const QList<Lesson> lessons = room.lessonsOfIt();
        QCOMPARE(lessons.size(), 1);
        QCOMPARE(lessons.first().adviceToOthers, WrittenAdvice);
        QCOMPARE(lessons.first().ownerUnit, room.bank().identity().unit);
        const auto found = searchBank(room.bank(), u"vaste opdrachten vooraf"_s, {Kind::Lesson});
        QVERIFY_RESULT(found);
        QVERIFY(std::ranges::any_of(found->records, [&](const FoundRecord &record) {
            return record.line.uid == lessons.first().uid;
        }));
    }

    void lessonTakesOverDossierAndConceptsOfTheEvent()
    {
        ClosingRoom room;
        const auto dossiers = room.bank().links().from(room.event, LinkType::Dossier);
        const auto concepts = room.bank().links().from(room.event, LinkType::Concept);
        QVERIFY(!dossiers->isEmpty() && !concepts->isEmpty());

        QVERIFY(room.close());
        QVERIFY(room.writeDown());

        const Lesson lesson = room.lessonsOfIt().value(0);
        QCOMPARE(lesson.dossier, dossiers->first());
        QCOMPARE(*room.bank().links().from(lesson.uid, LinkType::Concept), *concepts);
    }

    void lessonIsOneStepThatCanBeTakenBack()
    {
        ClosingRoom room;
        QVERIFY(room.close());
        QVERIFY(room.writeDown());

        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(room.lessonsOfIt().isEmpty());
        QVERIFY(room.bank().records<Event>().get(room.event)->status == EventStatus::Afgesloten);
    }

    void whoSkipsItWritesNothing()
    {
        ClosingRoom room;
        QVERIFY(room.close());
        const qsizetype before = room.bank().records<Lesson>().ids()->size();

        QVERIFY(room.answerQuestion([](LessonDialog &dialog) {
            QTest::keyClicks(dialog.focusWidget(), WrittenAdvice);
            QTest::keyClick(&dialog, Qt::Key_Escape);
        }));

        QCOMPARE(room.bank().records<Lesson>().ids()->size(), before);
    }

    void whatIsWrittenDownAlreadyIsNotAskedAgain()
    {
        ClosingRoom room;
        QVERIFY(room.close());
        QVERIFY(room.writeDown());
        room.reopen();

        QVERIFY(room.close());

        QVERIFY(room.said.action.isEmpty());
    }

    void otherChangesOfAnEventAskNothing()
    {
        ClosingRoom room;
        room.said = {};

        for (QLineEdit *edit : sheetOf(room.editor(), u"Facts"_s).findChildren<QLineEdit *>()) {
            if (edit->text() == u"Werkbezoek aan een woningfabriek")
                edit->setText(u"Bezoek aan een fabriek"_s);
        }
        QVERIFY(room.editor().save());

        QCOMPARE(room.bank().records<Event>().get(room.event)->title, u"Bezoek aan een fabriek"_s);
        QVERIFY(room.said.action.isEmpty());
    }

    void withoutAdviceTheDialogStaysOpenAndNamesWhatIsMissing()
    {
        ClosingRoom room;
        LessonDialog dialog(room.workspace, *lessonOf(room.bank(), room.event));
        test::show(dialog, {});

        dialog.accept();

        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.focusWidget()->accessibleDescription().contains(u"Write what you advise others."_s));
    }

    void everythingInTheDialogHasAName()
    {
        ClosingRoom room;
        LessonDialog dialog(room.workspace, *lessonOf(room.bank(), room.event));
        test::show(dialog, {});

        QStringList nameless;
        for (QWidget *widget : dialog.findChildren<QWidget *>())
            nameless += namelessIn(widget);

        QCOMPARE(nameless, QStringList());
    }

    void adviceThatIsFollowedUpAsksToo()
    {
        FollowUpRoom room;

        QVERIFY(room.recordDecision());

        QVERIFY(room.bank().records<Advice>().get(room.advice)->status == AdviceStatus::Opgevolgd);
        QVERIFY(room.said.sentence.contains(u"What can others learn from this?"_s));
        QVERIFY(room.said.follow);
    }

    void adviceThatCitesStudiesAsksOnceTheirUseIsWrittenDown()
    {
        FollowUpRoom room;
        room.cite(test::insert(room.bank(), aStudy()));

        QVERIFY(room.recordDecision());
        QVERIFY(room.said.sentence.contains(u"cited studies were used?"_s));
        const Message proposal = room.said; // what is said next takes its place
        proposal.follow();

        QCOMPARE(room.bank().records<UseRecord>().ids()->size(), 1);
        QVERIFY(room.said.sentence.contains(u"What can others learn from this?"_s));
        QVERIFY(room.said.follow);
    }
};

QTEST_MAIN(TestAskLesson)
#include "tst_asklesson.moc"
