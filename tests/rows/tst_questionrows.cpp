// SPDX-License-Identifier: EUPL-1.2
#include "editors/questioneditor.h"
#include "editors/similarpanel.h"
#include "jobs/questionlist.h"
#include "report/recordcodes.h"
#include "report/renderers.h"
#include "rowbank.h"
#include "tabs/questionstab.h"
#include "ui/tabs/tabroom.h"
#include "widgets/paperview.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

struct QuestionRoom : TabRoom<QuestionsTab>
{
    QuestionRoom()
        : TabRoom(Desk::Content::Example, fixedClock(scenarioBegin()))
    {
        QObject::connect(&workspace, &Workspace::openAsked, tab.get(), &QuestionsTab::showPlace);
    }

    PaperView &panel() { return *tab->findChild<SimilarPanel *>()->findChild<PaperView *>(); }
    /// Walks over the links of the panel until one of them reads so.
    bool walkTo(const QString &text)
    {
        constexpr int MoreThanThereAre = 30;
        for (int link = 0; link < MoreThanThereAre; ++link) {
            if (doc::asTyped(panel().textCursor().selectedText()).contains(text))
                return true;
            press(Qt::Key_Tab);
        }
        return false;
    }
};

} // namespace

/// Rows S02a and S06 of the specification: knowledge questions.
class TestQuestionRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S02a_whatExistsAlreadyIsShownWithinASecondOfTyping()
    {
        QuestionRoom room;
        room.tab->tabActions().create->trigger();
        room.type(u"energiearmoede"_s);
        QTRY_VERIFY_WITH_TIMEOUT(room.panel().toPlainText().contains(u"DGVB"_s), 20000); // the bank is read

        room.type(u" op de eilanden"_s);

        const auto isShown = [&] {
            const QString text = room.panel().toPlainText();
            return text.contains(u"DGVB-STU-0008"_s) && text.contains(u"DGKR-VRG-0005"_s);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isShown(), qPrintable(room.panel().toPlainText()), 1000);
    }

    void S02a_questionThatIsUsedIsOpenedAndNoneIsMade()
    {
        QuestionRoom room;
        const auto existing = named<KnowledgeQuestion>(room.workspace.bank(), u"DGKR-VRG-05"_s);
        room.tab->tabActions().create->trigger();
        room.type(u"energiearmoede op de eilanden"_s);
        QTRY_VERIFY_WITH_TIMEOUT(room.panel().toPlainText().contains(existing.refcode), 20000);
        room.panel().setFocus();

        QVERIFY(room.walkTo(u"Gebruik deze vraag: "_s + existing.refcode));
        room.press(Qt::Key_Return);
        settle(room.workspace);

        QCOMPARE(room.tab->findChild<QuestionEditor *>()->uid(), existing.uid);
        QCOMPARE(room.rows(), 50);
    }

    void S06_filterOnReaderAndOwnerGivesOnlyTheirQuestions()
    {
        const RowBank bank;
        const QuestionList list(*bank);

        const auto lines = list.lines(*list.ids({.owners = {bank->identity().unit}, .audiences = {u"dg"_s}}));

        QStringList codes = codesOfLines(lines);
        codes.sort();
        QCOMPARE(codes, fullCodes(u"DGVB-VRG-02 DGVB-VRG-06"_s));
    }

    void S06_filterIsPrintedUnderTheTitle()
    {
        QuestionRoom room;
        auto &list = *room.tab->findChild<RecordList *>();
        const QString unit = textOf(room.workspace.bank().identity().unit);
        list.filterBar().setChoices(u"audience"_s, {{u"dg"_s, u"Directeur-generaal"_s}});
        list.filterBar().setState({.text = {}, .chosen = {{u"audience"_s, {u"dg"_s}}, {u"owner"_s, {unit}}}});
        settle(room.workspace);

        const ListPaperContent paper = ListHead::of(list, Kind::KnowledgeQuestion).paper({});

        const QString html = renderHtml(listPaper(paper));
        for (const QString &part : {u"Voor wie: Directeur-generaal"_s, u"Eigenaar: DGVB"_s})
            QVERIFY2(html.contains(part), qPrintable(html));
    }
};

QTEST_MAIN(TestQuestionRows)
#include "tst_questionrows.moc"
