// SPDX-License-Identifier: EUPL-1.2
#include "scenario1files.h"
#include "support/walker.h"
#include "support/walksteps.h"

#include <QRegularExpression>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const Walker::Words Reference{u"Verwijzing"_s, u"Reference"_s};
const Walker::Words IsNoPaper{u"Schrijf een Kamerstuk zo"_s, u"Write a parliamentary paper like this"_s};

} // namespace

/// Scenario 1 of the specification, in the window and by keyboard alone: a PDF proposes a study, and somebody
/// writes down what a study found and where it was used. The numbers are those of its steps.
class TestWalkKnowledge : public QObject
{
    Q_OBJECT

    std::unique_ptr<Walker> m_walker;
    int m_usesBefore = 0;

    void takeIn(const QString &file, const std::function<void()> &look)
    {
        m_walker->press(Qt::Key_2, Qt::ControlModifier);
        m_walker->chooseFile(file);
        m_walker->inDialog([this, look] {
            look();
            m_walker->press(Qt::Key_Return);
        });
        m_walker->press(Qt::Key_I, Qt::ControlModifier);
        QVERIFY(m_walker->wasInDialogs());
    }

    void takesInTheList() // 2 and 5
    {
        m_walker->start();
        takeIn(u"nieuw.ris"_s, [this] { QVERIFY(m_walker->sees(u"Wonen boven winkels"_s)); });

        QVERIFY(m_walker->sees(u"85 studies"_s));
        QVERIFY(m_walker->sees(u"DGVB-STU-0021"_s));
    }

    void takesInThePdf() // 8, 9 and 11
    {
        takeIn(u"leegstand-winkels.pdf"_s, [this] {
            QVERIFY(m_walker->sees({u"1 nieuw"_s, u"1 new"_s}));
            QVERIFY(m_walker->sees(u"Leegstand boven winkels – bijlage"_s));
            QVERIFY(m_walker->sees(
                {u"Stichting Woonlab · 15 jan 2026 · DOI 10.5555/wl.2026.002, die klopt"_s,
                 u"Stichting Woonlab · 15 Jan 2026 · DOI 10.5555/wl.2026.002, which is right"_s}));
            QVERIFY(m_walker->sees({u"een voorstel"_s, u"a proposal"_s}));
        });

        QVERIFY(m_walker->sees(u"86 studies"_s));
        QVERIFY(m_walker->open(u"DGVB-STU-22"_s));
        QVERIFY(m_walker->sees(u"10.5555/wl.2026.002"_s));
        QVERIFY(m_walker->turnTo({u"Bestanden"_s, u"Files"_s}));
        QVERIFY(m_walker->sees(u"leegstand-winkels.pdf"_s));
        QVERIFY(m_walker->sees(
            {u"1 niet nagekeken op toegankelijkheid"_s, u"1 not checked for accessibility"_s}));
    }

    void writesDownAFinding() // 13
    {
        QVERIFY(m_walker->open(u"DGVB-STU-21"_s));
        QVERIFY(m_walker->turnTo({u"Bevindingen"_s, u"Findings"_s}));
        m_walker->press(Qt::Key_Insert);
        m_walker->type(u"Subsidie voor wonen boven winkels"_s);
        QVERIFY(QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, 5000));
        m_walker->press(Qt::Key_End, Qt::ControlModifier); // past what resembles it: a new approach
        m_walker->press(Qt::Key_Return);

        QVERIFY(m_walker->tabTo({u"Werkt het?"_s, u"Does it work?"_s}));
        m_walker->press(Qt::Key_Home);
        QVERIFY(m_walker->choose({u"Werkt deels"_s, u"Works partly"_s}));
        QVERIFY(m_walker->tabTo({u"Bewijskracht"_s, u"Strength of evidence"_s}));
        QVERIFY(m_walker->choose({u"2 – "_s, u"2 – "_s}));
        QVERIFY(m_walker->tabTo({u"Bevinding in "_s, u"Finding in one sentence"_s}));
        m_walker->type(u"Werkt alleen als de eigenaar ook de winkel bezit"_s);
        QVERIFY(m_walker->tabTo({u"Bladzijde"_s, u"Page"_s}));
        m_walker->type(u"31"_s);
        QVERIFY(m_walker->save());

        QVERIFY(m_walker->sees({u"Subsidie voor wonen boven winkels: Nog te weinig bekend"_s,
                                u"Subsidie voor wonen boven winkels: Too little known yet"_s}));
    }

    void seesWhatAllStudiesSayTogether() // 13
    {
        m_walker->press(Qt::Key_Escape);     // back to the list
        for (int pane = 0; pane < 2; ++pane) // past the filters to the pages
            m_walker->press(Qt::Key_F6, Qt::ShiftModifier);
        m_walker->press(Qt::Key_Right);

        QVERIFY(m_walker->sees(
            {u"Dit oordeel is een telling van bevindingen."_s, u"This verdict is a count of findings."_s}));
        QVERIFY(m_walker->sees(u"Subsidie voor wonen boven winkels"_s));
        QVERIFY(m_walker->sees({u"Nog te weinig bekend"_s, u"Too little known yet"_s}));
    }

    /// How often the overview of the dossier says that something was used in policy.
    int usesOfTheDossier()
    {
        if (!m_walker->open(u"DGVB-DOS-01"_s) || !m_walker->turnTo({u"Overzicht"_s, u"Overview"_s}) ||
            !m_walker->sees({u"Gebruikt in beleid ("_s, u"Used in policy ("_s}))
            return 0;
        static const QRegularExpression count(u"(?:Gebruikt in beleid|Used in policy) \\((\\d+)\\)"_s);
        return count.match(m_walker->sight()).captured(1).toInt();
    }

    void seesHowOftenTheDossierUsedSomething() // 15
    {
        m_usesBefore = usesOfTheDossier();
        QVERIFY(m_usesBefore > 0);
    }

    void writesAPaperThatCannotBe() // 16
    {
        QVERIFY(m_walker->open(u"DGVB-STU-21"_s));
        QVERIFY(m_walker->turnTo({u"Gebruik"_s, u"Use"_s}));
        m_walker->press(Qt::Key_Insert);
        QVERIFY(m_walker->choose({u"Kamerbrief"_s, u"Letter to Parliament"_s}));
        QVERIFY(m_walker->tabTo(Reference));
        m_walker->type(u"Kamerstukken II 2025/27, 99999, nr. 3"_s);
        m_walker->press(Qt::Key_S, Qt::ControlModifier);

        QVERIFY(m_walker->sees(IsNoPaper));
    }

    void writesDownWhereItWasUsed() // 15
    {
        QVERIFY(m_walker->tabTo(Reference));
        m_walker->write(u"Kamerstukken II 2025/26, 99999, nr. 3"_s);
        QVERIFY(m_walker->tabTo({u"Dossier"_s, u"Dossier"_s}));
        QVERIFY(m_walker->choose({u"VWB"_s, u"VWB"_s}));
        QVERIFY(m_walker->tabTo({u"Hoe"_s, u"How"_s}));
        QVERIFY(m_walker->choose({u"Onderbouwing"_s, u"As evidence"_s}));
        QVERIFY(m_walker->save());

        QVERIFY(m_walker->isWithout(m_walker->in(IsNoPaper)));
        QVERIFY(m_walker->sees({u"1 keer gebruikt"_s, u"used 1 time"_s}));
        QCOMPARE(usesOfTheDossier(), m_usesBefore + 1);
    }

private Q_SLOTS:
    void everyStepIsSeen_data() { inBothLanguages(); }

    void everyStepIsSeen()
    {
        QFETCH(const QString, language);
        m_walker = std::make_unique<Walker>(language, u"DGVB"_s);
        const std::pair<QString, QByteArray> files[]{{u"nieuw.ris"_s, newStudies()},
                                                     {u"leegstand-winkels.pdf"_s, annex()}};
        for (const auto &[name, bytes] : files) {
            QFile file(m_walker->file(name));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        }

        using Walk = TestWalkKnowledge;
        takeSteps<Walk>(*this,
                        {&Walk::takesInTheList, &Walk::takesInThePdf, &Walk::writesDownAFinding,
                         &Walk::seesWhatAllStudiesSayTogether, &Walk::seesHowOftenTheDossierUsedSomething,
                         &Walk::writesAPaperThatCannotBe, &Walk::writesDownWhereItWasUsed});
    }

    void cleanup() { m_walker.reset(); }
};

QTEST_MAIN(TestWalkKnowledge)
#include "tst_walkknowledge.moc"
