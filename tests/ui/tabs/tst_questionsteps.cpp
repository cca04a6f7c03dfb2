// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "model/researchproject.h"
#include "support/testbank.h"
#include "tabroom.h"
#include "tabs/questionstab.h"
#include "wording/language.h"

#include <QPlainTextEdit>
#include <QTabWidget>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

enum class WhoseQuestion { Ours, Others };

/// The list of questions with an open one in sight.
struct StepRoom : TabRoom<QuestionsTab>
{
    explicit StepRoom(WhoseQuestion whose = WhoseQuestion::Ours)
    {
        Bank &bank = workspace.bank();
        const QList<KnowledgeQuestion> all = *bank.records<KnowledgeQuestion>().all();
        const auto found = std::ranges::find_if(all, [&](const KnowledgeQuestion &one) {
            const bool isOurs = one.ownerUnit == bank.identity().unit;
            return one.status == QuestionStatus::Open && isOurs == (whose == WhoseQuestion::Ours);
        });
        if (found == all.end())
            qFatal("no question");
        question = found->uid;
        view().select(found->facts.id);
        settle(workspace);
        QObject::connect(&workspace, &Workspace::said, tab.get(),
                         [this](const Message &message) { said.append(message.sentence); });
    }

    void take(const QString &text)
    {
        for (QAction *action : tab->tabActions().record) {
            if (action && action->text().remove(u'&') == text)
                action->trigger();
        }
        settle(workspace);
    }
    QuestionStatus status() { return workspace.bank().records<KnowledgeQuestion>().get(question)->status; }
    qsizetype projects() { return workspace.bank().records<ResearchProject>().ids()->size(); }
    QuestionEditor *editor() { return tab->findChild<QuestionEditor *>(); }

    Uid question;
    QStringList said;
};

} // namespace

/// What is done with a question as a whole (spec 03, 3.5 and 3.12).
class TestQuestionSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { installLanguage(*qApp, u"en"_s); }

    void answeringBeginsWhereTheAnswerIsWritten()
    {
        StepRoom room;

        room.take(u"Answer…"_s);

        QVERIFY(room.editor() && room.editor()->isVisible());
        QCOMPARE(room.editor()->uid(), room.question);
        QVERIFY(room.editor()->isChanged());
        QVERIFY(qobject_cast<QPlainTextEdit *>(QApplication::focusWidget()));
        QVERIFY(room.status() == QuestionStatus::Open); // until it is saved
    }

    void questionOfAnotherUnitIsNotAnswered()
    {
        StepRoom room(WhoseQuestion::Others);

        room.take(u"Answer…"_s);

        QVERIFY(!room.editor()->isChanged());
        QVERIFY(room.said.contains(u"Only its owner can do this."_s));
    }

    void questionThatExpiredComesBackByUndo()
    {
        StepRoom room;

        room.take(u"Expired"_s);
        const QuestionStatus expired = room.status();
        room.workspace.undo();
        settle(room.workspace);

        QVERIFY(expired == QuestionStatus::Vervallen);
        QVERIFY(room.status() == QuestionStatus::Open);
    }

    void projectIdeaIsAboutTheQuestion()
    {
        StepRoom room;
        Bank &bank = room.workspace.bank();
        const qsizetype before = room.projects();

        room.take(u"Make a project idea"_s);

        QCOMPARE(room.projects(), before + 1);
        const QString text = bank.records<KnowledgeQuestion>().get(room.question)->text;
        const QList<ResearchProject> all = *bank.records<ResearchProject>().all();
        const auto made = std::ranges::find(all, text, &ResearchProject::title);
        QVERIFY(made != all.end());
        QVERIFY(bank.links().from(made->uid, LinkType::Question)->contains(room.question));
        QVERIFY(room.said.last().contains(text));
    }

    void keyThatIsPressedTwiceMakesOneProjectIdea()
    {
        StepRoom room;
        const qsizetype before = room.projects();
        const QList<QAction *> steps = room.tab->tabActions().record;
        const auto idea = std::ranges::find_if(steps, [](const QAction *action) {
            return action && action->text().remove(u'&') == u"Make a project idea"_s;
        });
        QVERIFY(idea != steps.end());

        (*idea)->trigger();
        (*idea)->trigger();
        settle(room.workspace);

        QCOMPARE(room.projects(), before + 1);
    }

    void overlapIsShownInTheDetail()
    {
        StepRoom room;

        room.take(u"Show overlap"_s);

        const auto *pages = room.editor()->findChild<QTabWidget *>();
        QCOMPARE(pages->tabText(pages->currentIndex()).remove(u'&'), u"Overlap"_s);
        QVERIFY(!room.editor()->isChanged());
    }
};

QTEST_MAIN(TestQuestionSteps)
#include "tst_questionsteps.moc"
