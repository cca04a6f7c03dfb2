// SPDX-License-Identifier: EUPL-1.2
#include "editors/approachpicker.h"
#include "editors/findingspage.h"
#include "editors/usespage.h"
#include "jobs/studyparts.h"
#include "model/approach.h"
#include "studyroom.h"

#include <QLabel>
#include <QTableView>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

// The fields of model/finding.h and model/userecord.h.
constexpr FieldId StatementOfFinding = 14;
constexpr FieldId ReferenceOfUse = 14;

/// The page of that kind, in sight, with a row that was begun by keyboard.
template <typename Page> Page &withNewRow(OpenStudy &open)
{
    auto *page = open.editor->findChild<Page *>();
    showPageOf(open, page);
    QCoreApplication::processEvents(); // its fields are made when it is seen
    press(&page->view(), Qt::Key_Insert);
    return *page;
}

/// As if somebody had typed it.
void typeIn(ChildPage &page, FieldId field, const QString &text)
{
    Values values = page.form().values();
    values.insert(field, text);
    page.form().show(values);
    Q_EMIT page.form().edited();
}

/// Names an approach that the bank does not have.
void nameApproach(FindingsPage &page, const QString &name)
{
    auto *picker = page.findChild<ApproachPicker *>();
    picker->setFocus();
    QTest::keyClicks(picker, name);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), 10000);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
}

bool says(const QWidget &page, const QString &words)
{
    return std::ranges::any_of(page.findChildren<QLabel *>(),
                               [&](const QLabel *label) { return label->text().contains(words); });
}

} // namespace

/// What a study found, and where it was used.
class TestStudyKnowledge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findingMakesItsNewApproachInTheSameStep()
    {
        OpenStudy open;
        Bank &bank = open.workspace.bank();
        auto &findings = withNewRow<FindingsPage>(open);

        nameApproach(findings, u"Subsidie voor wonen boven winkels"_s);
        typeIn(findings, StatementOfFinding, u"Werkt alleen met de winkel erbij"_s);
        QVERIFY(open.editor->save());

        const auto kept = findingsOf(bank, open.study);
        const auto approaches = bank.records<Approach>().all();
        QCOMPARE(kept->size(), 1);
        QCOMPARE(approaches->size(), 1);
        QCOMPARE(kept->first().approach, approaches->first().uid);
        QCOMPARE(approaches->first().nameNl, u"Subsidie voor wonen boven winkels"_s);
        QCOMPARE(kept->first().assessedOn, bank.now().date());

        open.workspace.undo();
        settle(open.workspace);
        QCOMPARE(findingsOf(bank, open.study)->size(), 0);
        QCOMPARE(bank.records<Approach>().all()->size(), 0);
    }

    void tabGoesFromTheTableIntoTheFields()
    {
        OpenStudy open;
        auto &findings = withNewRow<FindingsPage>(open);

        press(&findings.view(), Qt::Key_Tab);

        QVERIFY(findings.form().isAncestorOf(QApplication::focusWidget()));
    }

    void savingTwiceMakesOneApproach()
    {
        OpenStudy open;
        auto &findings = withNewRow<FindingsPage>(open);
        nameApproach(findings, u"Energiecoach"_s);
        typeIn(findings, StatementOfFinding, u"Bespaart"_s);
        QVERIFY(open.editor->save());

        typeIn(findings, StatementOfFinding, u"Bespaart een tiende"_s);
        QVERIFY(open.editor->save());

        QCOMPARE(open.workspace.bank().records<Approach>().all()->size(), 1);
        QCOMPARE(findingsOf(open.workspace.bank(), open.study)->first().statement, u"Bespaart een tiende"_s);
    }

    void findingWithoutApproachOrSentenceIsToldAndNotKept()
    {
        OpenStudy open;
        auto &findings = withNewRow<FindingsPage>(open);

        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QVERIFY(says(findings, u"Choose about which approach this is."_s));
        QVERIFY(says(findings, u"Write in one sentence what was found."_s));
        QCOMPARE(findingsOf(open.workspace.bank(), open.study)->size(), 0);
    }

    void pageSaysWhatAllStudiesSayAboutTheApproach()
    {
        OpenStudy open;
        auto &findings = withNewRow<FindingsPage>(open);

        nameApproach(findings, u"Energiecoach"_s);

        QTRY_VERIFY(says(findings, u"Energiecoach: Too little known yet"_s));
    }

    void newApproachOfAnUnsavedFindingComesBackWithItsName()
    {
        OpenStudy open;
        auto &findings = withNewRow<FindingsPage>(open);
        nameApproach(findings, u"Energiecoach"_s);
        const QCborArray kept = findings.draft();
        FindingsPage another(open.workspace);

        another.showDraft(kept);

        QCOMPARE(another.view().model()->index(0, 0).data().toString(), u"Energiecoach"_s);
    }

    void useIsOfThisUnitAndOfTodayUntilSomebodySaysOtherwise()
    {
        OpenStudy open;
        Bank &bank = open.workspace.bank();
        auto &uses = withNewRow<UsesPage>(open);

        typeIn(uses, ReferenceOfUse, u"Kamerstukken II 2025/26, 99999, nr. 3"_s);
        QVERIFY(open.editor->save());

        const auto kept = usesOf(bank, open.study);
        QCOMPARE(kept->size(), 1);
        QCOMPARE(kept->first().usingUnit, bank.identity().unit);
        QCOMPARE(kept->first().date, bank.now().date());
        QVERIFY(says(uses, u"used 1 time"_s) || says(uses, u"used 1 time(s)"_s));
    }

    void useInAPaperThatCannotBeIsToldAndNotKept()
    {
        OpenStudy open;
        auto &uses = withNewRow<UsesPage>(open);

        typeIn(uses, ReferenceOfUse, u"Kamerstukken II 2025/27, 99999, nr. 3"_s);
        const bool isSaved = open.editor->save();

        QVERIFY(!isSaved);
        QVERIFY(says(uses, u"Write a parliamentary paper like this"_s));
        QCOMPARE(usesOf(open.workspace.bank(), open.study)->size(), 0);
    }
};

QTEST_MAIN(TestStudyKnowledge)
#include "tst_studyknowledge.moc"
