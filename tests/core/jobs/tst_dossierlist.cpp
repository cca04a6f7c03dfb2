// SPDX-License-Identifier: EUPL-1.2
#include "jobs/dossierlist.h"
#include "model/researchproject.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestDossierList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_dossier;

    void tie(const Uid &record) const
    {
        const auto linked = m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().add(write, record, LinkType::Dossier, m_dossier);
        });
        QVERIFY_RESULT(linked);
    }

    Uid tieStudy(const QString &issued) const
    {
        Study study = test::aStudy();
        study.issued = {issued};
        const Uid uid = test::insert(*m_bank, study);
        tie(uid);
        return uid;
    }

    void ask(QuestionStatus status) const
    {
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = m_dossier;
        question.status = status;
        test::insert(*m_bank, question);
    }

    QStringList codes(const DossierQuery &query) const
    {
        const DossierList list(*m_bank);
        QStringList codes;
        const auto lines = list.lines(*list.ids(query));
        for (const DossierLine &line : *lines)
            codes.append(line.code);
        return codes;
    }

    DossierLine line() const
    {
        const DossierList list(*m_bank);
        const auto lines = list.lines(*list.ids({}));
        return *std::ranges::find(*lines, u"WON"_s, &DossierLine::code);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank(); // of 2 March 2026
        PolicyDossier dossier;
        dossier.code = u"WON"_s;
        dossier.title = u"Betaalbaar wonen"_s;
        dossier.freshnessMonths = 24;
        dossier.priority = true;
        dossier.agendaHorizon = AgendaHorizon::Beide;
        m_dossier = test::insert(*m_bank, dossier);
        test::insert(
            *m_bank,
            PolicyDossier{.code = u"KRN"_s, .title = u"Leefbare kernen"_s, .status = DossierStatus::Rust});
    }

    void withoutChoiceAllAreThereNewestFirst()
    {
        QCOMPARE(codes({}), (QStringList{u"KRN"_s, u"WON"_s}));
        QCOMPARE(*DossierList(*m_bank).newest(1), DossierList(*m_bank).ids({})->first(1));
    }

    void everyChoiceNarrowsTheList()
    {
        tieStudy(u"2025"_s);
        const QStringList housing{u"WON"_s};

        QCOMPARE(codes({.words = u"betaalbaar"_s}), housing);
        QCOMPARE(codes({.statuses = {DossierStatus::Actief}}), housing);
        QCOMPARE(codes({.agendas = {AgendaHorizon::Beide, AgendaHorizon::Morgen}}), housing);
        QCOMPARE(codes({.freshness = {Freshness::Actueel}}), housing);
        QCOMPARE(codes({.priorityOnly = true}), housing);
        QCOMPARE(codes({.owners = {m_bank->identity().unit}}).size(), 2);
    }

    void freshnessThatIsAskedIsThatOfTheLine_data()
    {
        QTest::addColumn<QString>("issued");
        QTest::newRow("none") << QString();
        QTest::newRow("a year") << u"2023"_s;
        QTest::newRow("a month") << u"2024-08"_s;
        QTest::newRow("a day") << u"2025-12-01"_s;
    }

    void freshnessThatIsAskedIsThatOfTheLine()
    {
        QFETCH(const QString, issued);
        if (!issued.isEmpty())
            tieStudy(issued);

        const Freshness freshness = line().freshness;

        QVERIFY(codes({.freshness = {freshness}}).contains(u"WON"_s));
        for (const Freshness other : allOf<Freshness>())
            QCOMPARE(codes({.freshness = {other}}).contains(u"WON"_s), other == freshness);
    }

    void withdrawnStudyMakesNoDossierFresh()
    {
        const Uid withdrawn = tieStudy(u"2026-01"_s);
        QVERIFY_RESULT(test::edit<Study>(*m_bank, withdrawn, [](Study &study) {
            study.publicationStatus = PublicationStatus::Ingetrokken;
        }));

        QCOMPARE(codes({.freshness = {Freshness::Actueel}}), QStringList());
        QCOMPARE(codes({.freshness = {Freshness::GeenStudie}}), (QStringList{u"KRN"_s, u"WON"_s}));
    }

    void orderIsThatOfTheColumn()
    {
        QCOMPARE(codes({.sorting = {u"code"_s, ListOrder::Ascending}}), (QStringList{u"KRN"_s, u"WON"_s}));
        QCOMPARE(codes({.sorting = {u"code"_s, ListOrder::Descending}}), (QStringList{u"WON"_s, u"KRN"_s}));
    }

    void dossierWithADecisionAheadComesFirst()
    {
        test::insert(*m_bank,
                     DossierMilestone{.dossier = m_dossier, .date = QDate(2026, 9, 1), .label = u"Brief"_s});

        QCOMPARE(codes({.sorting = {u"next"_s, ListOrder::Ascending}}), (QStringList{u"WON"_s, u"KRN"_s}));
    }

    void lineCountsWhatIsTiedToIt()
    {
        ask(QuestionStatus::Open);
        ask(QuestionStatus::Deels);
        ask(QuestionStatus::Beantwoord);
        tieStudy(u"2025-11"_s);
        tie(test::insert(*m_bank, ResearchProject{.title = u"Meting"_s}));
        const Uid signal = test::insert(*m_bank, Signal{.title = u"Kamervragen"_s,
                                                        .arena = {Arena::Politiek},
                                                        .sources = {{.title = u"Brief"_s}},
                                                        .observedOn = QDate(2026, 3, 2)});
        test::insert(*m_bank,
                     SignalDossierLink{.signal = signal, .dossier = m_dossier, .meaning = u"Antwoord"_s});

        const DossierCounts counts = line().counts;

        QCOMPARE(counts.openQuestions, 2);
        QCOMPARE(counts.questions, 3);
        QCOMPARE(counts.studies, 1);
        QCOMPARE(counts.projects, 1);
        QCOMPARE(counts.signals_, 1);
    }

    void messageInTheInboxDoesNotCountYet()
    {
        const Uid message = test::insert(*m_bank, Signal{.title = u"Huren stijgen"_s,
                                                         .arena = {Arena::Politiek},
                                                         .sources = {{.title = u"Krant"_s}},
                                                         .observedOn = QDate(2026, 3, 2),
                                                         .status = SignalStatus::Inbox});
        test::insert(*m_bank, SignalDossierLink{
                                  .signal = message, .dossier = m_dossier, .meaning = u"Nog niet bekeken"_s});

        QCOMPARE(line().counts.signals_, 0);
    }

    void whatLiesInTheTrashDoesNotCount()
    {
        QVERIFY_RESULT(test::removeRecord<Study>(*m_bank, tieStudy(u"2025"_s)));

        QCOMPARE(line().counts.studies, 0);
        QCOMPARE(line().freshness, Freshness::GeenStudie);
    }

    void nextMomentIsTheFirstThatIsNotPast()
    {
        for (const auto &[date, label] :
             {std::pair(QDate(2026, 1, 1), u"Oud"_s), std::pair(QDate(2026, 9, 1), u"Begroting"_s),
              std::pair(QDate(2026, 3, 2), u"Kamerbrief"_s)})
            test::insert(*m_bank, DossierMilestone{.dossier = m_dossier, .date = date, .label = label});

        QCOMPARE(line().next.date, QDate(2026, 3, 2));
        QCOMPARE(line().next.label, u"Kamerbrief"_s);
    }

    void knowledgeIsAsFreshAsTheNewestStudyThatWasNotWithdrawn()
    {
        tieStudy(u"2023"_s); // to the last day of 2023: more than two years ago
        const Uid withdrawn = tieStudy(u"2026-01"_s);
        QCOMPARE(line().freshness, Freshness::Actueel);

        QVERIFY_RESULT(test::edit<Study>(*m_bank, withdrawn, [](Study &study) {
            study.publicationStatus = PublicationStatus::Ingetrokken;
        }));

        QCOMPARE(line().newestStudy, QDate(2023, 12, 31));
        QCOMPARE(line().freshness, Freshness::Verouderd);
    }

    void dossierWithoutAStudyIsNotFresh()
    {
        QVERIFY(!line().newestStudy.isValid());
        QCOMPARE(line().freshness, Freshness::GeenStudie);
    }
};

QTEST_GUILESS_MAIN(TestDossierList)
#include "tst_dossierlist.moc"
