// SPDX-License-Identifier: EUPL-1.2
#include "scenario1files.h"
#include "support/walker.h"
#include "support/walksteps.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

const QString PlainSummary =
    u"Boven winkels is ruimte over. Eigenaren kunnen daar woningen maken. Dat lukt "
    "alleen als de eigenaar van het pand ook de winkel bezit en de gemeente de regels "
    "voor geluid en voor de ingang aan de straat voor hem ruimer maakt."_s;

} // namespace

/// Scenario 1 of the specification, in the window and by keyboard alone: a policy officer catalogues a study.
/// The numbers are those of its steps.
class TestWalkCatalogue : public QObject
{
    Q_OBJECT

    std::unique_ptr<Walker> m_walker;

    void findsTheList() // 1
    {
        m_walker->start();
        m_walker->press(Qt::Key_2, Qt::ControlModifier);

        QVERIFY(m_walker->sees(u"84 studies"_s));
        QVERIFY(m_walker->sees({u"VOORBEELD"_s, u"EXAMPLE"_s}));
        QVERIFY(qobject_cast<QAbstractItemView *>(QApplication::focusWidget()));
    }

    void looksAtTheFile() // 2 and 3
    {
        QVERIFY(m_walker->sees({u"1 nieuw · 1 al aanwezig · 1 lijkt op een ander"_s,
                                u"1 new · 1 already there · 1 resembles another"_s}));
        QVERIFY(m_walker->sees(u"Wonen boven winkels: kansen in kleine steden"_s));
        QVERIFY(m_walker->sees(
            {u"Joris de Vries, Noor Bakkali · jan 2026"_s, u"Joris de Vries, Noor Bakkali · Jan 2026"_s}));
        QVERIFY(m_walker->sees(
            {u"DOI 10.5555/wl.2026.001, die klopt"_s, u"DOI 10.5555/wl.2026.001, which is right"_s}));
        QVERIFY(
            m_walker->sees({u"Begrippen: leegstand, woningbouw"_s, u"Concepts: leegstand, woningbouw"_s}));
        QVERIFY(m_walker->sees(
            {u"Voorstel voor een nieuw begrip: winkels"_s, u"Proposal for a new concept: winkels"_s}));
    }

    void fillsInTheOneThatIsHere() // 4
    {
        m_walker->press(Qt::Key_Down);
        m_walker->press(Qt::Key_Down);
        QVERIFY(m_walker->sees(u"Samen onder één dak"_s));
        QVERIFY(m_walker->sees(u"L. Hendriks"_s));
        QVERIFY(m_walker->sees({u"hier nog leeg: Auteurs"_s, u"still empty here: Authors"_s}));
        QVERIFY(m_walker->tabTo({u"Dit record"_s, u"This record"_s}));
        QVERIFY(m_walker->choose({u"vult aan wat leeg is"_s, u"fills in what is empty"_s}));
    }

    void saysWhereTheyBelong() // 5
    {
        QVERIFY(m_walker->sees({u"Eigenaar: DGVB"_s, u"Owner: DGVB"_s}));
        QVERIFY(m_walker->tabTo({u"Dossier van wat nieuw is"_s, u"Dossier of what is new"_s}));
        QVERIFY(m_walker->choose({u"VWB"_s, u"VWB"_s}));
        QVERIFY(m_walker->tabTo({u"Delen met"_s, u"Share with"_s}));
        QVERIFY(m_walker->choose({u"Intern BZK"_s, u"Internal to BZK"_s}));
    }

    void readsTheFile() // 2 to 5
    {
        m_walker->chooseFile(u"nieuw.ris"_s);
        m_walker->inDialog([this] {
            looksAtTheFile();
            fillsInTheOneThatIsHere();
            saysWhereTheyBelong();
            m_walker->press(Qt::Key_Return);
        });
        m_walker->press(Qt::Key_I, Qt::ControlModifier);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"1 record geïmporteerd. 1 aangevuld. 1 was er al."_s,
                                u"1 record imported. 1 filled in. 1 was already there."_s}));
        QVERIFY(m_walker->sees(u"85 studies"_s));
        QVERIFY(m_walker->sees(u"DGVB-STU-0021"_s));
    }

    void takesItBackAndDoesItAgain() // 6
    {
        m_walker->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_walker->sees(u"84 studies"_s));
        QVERIFY(m_walker->isWithout(u"DGVB-STU-0021"_s));

        m_walker->press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(m_walker->sees(u"85 studies"_s));
        QVERIFY(m_walker->sees(u"DGVB-STU-0021"_s));
    }

    void readsItAgain() // 7
    {
        m_walker->chooseFile(u"nieuw.ris"_s);
        m_walker->inDialog([this] {
            QVERIFY(m_walker->sees({u"3 al aanwezig"_s, u"3 already there"_s}));
            m_walker->press(Qt::Key_Escape);
        });
        m_walker->press(Qt::Key_I, Qt::ControlModifier);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees(u"85 studies"_s));
    }

    void searchesEverything() // 17
    {
        m_walker->press(Qt::Key_K, Qt::ControlModifier);
        m_walker->type(u"boven winkels"_s);
        QVERIFY(m_walker->sees(u"DGVB-STU-0021   Wonen boven winkels: kansen in kleine steden"_s));

        m_walker->press(Qt::Key_Return);
        QVERIFY(m_walker->sees({u"DGVB-STU-0021 · Studie"_s, u"DGVB-STU-0021 · Study"_s}));
    }

    void typesAWrongDoi() // 10
    {
        const Walker::Words isWrong{u"Deze DOI klopt niet."_s, u"This DOI is not right."_s};
        QVERIFY(m_walker->tabTo({u"DOI"_s, u"DOI"_s}));
        m_walker->write(u"10.55/x"_s);
        m_walker->press(Qt::Key_Tab);
        QVERIFY(m_walker->sees(isWrong));

        QVERIFY(m_walker->tabTo({u"DOI"_s, u"DOI"_s}, Qt::Key_Backtab));
        m_walker->write(u"10.5555/wl.2026.001"_s);
        m_walker->press(Qt::Key_Tab);
        QVERIFY(m_walker->isWithout(m_walker->in(isWrong)));
    }

    void writesAPlainSummary() // 12
    {
        m_walker->press(Qt::Key_Tab, Qt::ControlModifier);
        QVERIFY(m_walker->tabTo({u"Samenvatting in eenvoudige taal"_s, u"Plain-language summary"_s}));
        m_walker->type(PlainSummary);
        QVERIFY(m_walker->sees({u"meer dan 20 woorden"_s, u"more than 20 words"_s}));

        m_walker->press(Qt::Key_S, Qt::ControlModifier);
        QVERIFY(m_walker->sees({u"Sluiten"_s, u"Close"_s})); // nothing is left to save
    }

    void linksAQuestion() // 14
    {
        m_walker->inDialog([this] {
            m_walker->type(u"DGVB-VRG-10"_s);
            QVERIFY(m_walker->sees(u"DGVB-VRG-0010"_s));
            QVERIFY(m_walker->tabTo({u"Als"_s, u"As"_s}));
            QVERIFY(m_walker->choose({u"deels"_s, u"partly"_s}));
            m_walker->press(Qt::Key_Return);
        });
        m_walker->press(Qt::Key_L, Qt::ControlModifier);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"Gekoppeld aan DGVB-VRG-0010"_s, u"Linked with DGVB-VRG-0010"_s}));
    }

    void findsTheLinkAtTheQuestion() // 14
    {
        m_walker->press(Qt::Key_K, Qt::ControlModifier);
        m_walker->type(u"DGVB-VRG-10"_s);
        QVERIFY(m_walker->sees(u"DGVB-VRG-0010   Waar staan woningen"_s));
        m_walker->press(Qt::Key_Return);
        QVERIFY(m_walker->sees(u"DGVB-VRG-0010 · "_s));
        QVERIFY(m_walker->turnTo({u"Gekoppeld"_s, u"Linked"_s}));

        QVERIFY(m_walker->sees(u"Wonen boven winkels: kansen in kleine steden"_s));
    }

    void writesAFile() // 18
    {
        m_walker->press(Qt::Key_2, Qt::ControlModifier);
        m_walker->press(Qt::Key_Escape);
        m_walker->press(Qt::Key_Home, Qt::ControlModifier);
        m_walker->press(Qt::Key_Down, Qt::ShiftModifier);
        m_walker->chooseFile(u"uit.ris"_s);
        m_walker->press(Qt::Key_E, Qt::ControlModifier);

        QVERIFY(m_walker->wasInDialogs());
        QVERIFY(m_walker->sees({u"2 records geschreven naar"_s, u"2 records written to"_s}));
        QFile written(m_walker->file(u"uit.ris"_s));
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll().count("TY  - "), 2);
    }

    void printsTheCard() // 19
    {
        m_walker->inDialog([this] {
            m_walker->chooseFile(u"kaart.pdf"_s);
            QVERIFY(m_walker->sees({u"1 van 1"_s, u"1 of 1"_s}));
            m_walker->press(Qt::Key_S, Qt::ControlModifier);
            QVERIFY(m_walker->sees(u"kaart.pdf"_s));
            m_walker->press(Qt::Key_Escape);
        });
        m_walker->press(Qt::Key_P, Qt::ControlModifier);

        QVERIFY(m_walker->wasInDialogs());
        QFile card(m_walker->file(u"kaart.pdf"_s));
        QVERIFY(card.open(QIODevice::ReadOnly));
        QVERIFY(card.readAll().startsWith("%PDF-"));
    }

    void closesAndComesBack() // 20
    {
        m_walker->stop();
        m_walker->start();
        m_walker->press(Qt::Key_2, Qt::ControlModifier);
        QVERIFY(m_walker->sees(u"85 studies"_s));
        QVERIFY(m_walker->sees({u"kopie "_s, u"copy "_s}));

        m_walker->press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(m_walker->sees({u"Ongedaan gemaakt: "_s, u"Undone: "_s}));
    }

private Q_SLOTS:
    void everyStepIsSeen_data() { inBothLanguages(); }

    void everyStepIsSeen()
    {
        QFETCH(const QString, language);
        m_walker = std::make_unique<Walker>(language, u"DGVB"_s);
        QFile file(m_walker->file(u"nieuw.ris"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(newStudies()) > 0);
        file.close();

        using Walk = TestWalkCatalogue;
        takeSteps<Walk>(*this,
                        {&Walk::findsTheList, &Walk::readsTheFile, &Walk::takesItBackAndDoesItAgain,
                         &Walk::readsItAgain, &Walk::searchesEverything, &Walk::typesAWrongDoi,
                         &Walk::writesAPlainSummary, &Walk::linksAQuestion, &Walk::findsTheLinkAtTheQuestion,
                         &Walk::writesAFile, &Walk::printsTheCard, &Walk::closesAndComesBack});
    }

    void cleanup() { m_walker.reset(); }
};

QTEST_MAIN(TestWalkCatalogue)
#include "tst_walkcatalogue.moc"
