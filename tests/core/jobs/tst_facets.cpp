// SPDX-License-Identifier: EUPL-1.2
#include "jobs/facets.h"
#include "jobs/questionlist.h"
#include "jobs/studylist.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/policydossier.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestFacets : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    void link(const Uid &from, LinkType type, const QList<Uid> &to)
    {
        QVERIFY_RESULT(m_bank->write(
            {u"link"_s}, [&](Write &write) { return m_bank->links().set(write, from, type, to); }));
    }

    Uid addConcept(const QString &name, const Uid &broader = {})
    {
        Concept subject;
        subject.prefNl = name;
        subject.scheme = u"wonen"_s;
        subject.broader = broader;
        return test::insert(*m_bank, subject);
    }

    template <typename List> FacetCounts countsOf(Facet facet)
    {
        constexpr int all = -1;
        const auto ids = List(*m_bank).newest(all);
        const auto counts = facetCounts(*m_bank, *ids, facet);
        if (!counts)
            qFatal("%s", qPrintable(counts.error().detail));
        return *counts;
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void unitsAreCountedByWhatTheyOwn()
    {
        test::insert(*m_bank, test::aStudy());
        test::insert(*m_bank, test::aStudy(u"Een andere"_s));
        test::insert(*m_bank, test::aQuestion());
        const QString own = textOf(m_bank->identity().unit);

        QCOMPARE(countsOf<StudyList>(Facet::Owner).counts, (QHash<QString, int>{{own, 2}}));
        QCOMPARE(countsOf<QuestionList>(Facet::Owner).counts, (QHash<QString, int>{{own, 1}}));
    }

    void broaderConceptCountsWhatItsNarrowerOnesHaveOnce()
    {
        const Uid poverty = addConcept(u"armoede"_s);
        const Uid energy = addConcept(u"energiearmoede"_s, poverty);
        const Uid both = test::insert(*m_bank, test::aStudy());
        const Uid narrow = test::insert(*m_bank, test::aStudy(u"Een andere"_s));
        link(both, LinkType::Concept, {poverty, energy});
        link(narrow, LinkType::Concept, {energy});

        QCOMPARE(countsOf<StudyList>(Facet::Concept).counts,
                 (QHash<QString, int>{{textOf(poverty), 2}, {textOf(energy), 2}}));
    }

    void dossierOfAQuestionCountsByFieldAndByLinkOnce()
    {
        PolicyDossier dossier;
        dossier.code = u"WON"_s;
        dossier.title = u"Wonen"_s;
        const Uid living = test::insert(*m_bank, dossier);
        KnowledgeQuestion question = test::aQuestion();
        question.dossier = living;
        const Uid asked = test::insert(*m_bank, question);
        link(asked, LinkType::Dossier, {living});

        QCOMPARE(countsOf<QuestionList>(Facet::Dossier).counts, (QHash<QString, int>{{textOf(living), 1}}));
    }

    void institutesAndTypesOfStudiesAreCounted()
    {
        Institute institute;
        institute.nameNl = u"Planbureau voor Voorbeelden"_s;
        const Uid performer = test::insert(*m_bank, institute);
        link(test::insert(*m_bank, test::aStudy()), LinkType::PerformedBy, {performer});
        test::insert(*m_bank, test::aStudy(u"Een andere"_s));

        QCOMPARE(countsOf<StudyList>(Facet::Institute).counts, (QHash<QString, int>{{textOf(performer), 1}}));
        QCOMPARE(countsOf<StudyList>(Facet::StudyType).counts,
                 (QHash<QString, int>{{QString(codeOf(test::aStudy().type)), 2}}));
    }

    void studiesAreCountedByTheYearInWhichTheyCameOut()
    {
        Study month = test::aStudy();
        month.issued = {u"2024-05"_s};
        Study year = test::aStudy(u"Een andere"_s);
        year.issued = {u"2024"_s};
        Study undated = test::aStudy(u"Zonder jaar"_s);
        undated.issued = {};
        for (const Study &study : {month, year, undated})
            test::insert(*m_bank, study);

        QCOMPARE(countsOf<StudyList>(Facet::Year).counts, (QHash<QString, int>{{u"2024"_s, 2}}));
    }

    void beyondTheBudgetTheCountsAreNotWhole()
    {
        const QList<qint64> many(FacetBudget + 1, 1);

        const auto counts = facetCounts(*m_bank, many, Facet::Owner);

        QVERIFY_RESULT(counts);
        QVERIFY(!counts->isWhole);
    }

    void nothingFoundCountsNothing() { QCOMPARE(*facetCounts(*m_bank, {}, Facet::Concept), FacetCounts{}); }

    void onlyFiltersThatCanBeCountedAreFacets()
    {
        QCOMPARE(facetOf(Kind::Study, u"institute"_s), std::optional(Facet::Institute));
        QCOMPARE(facetOf(Kind::Signal, u"owner"_s), std::optional(Facet::Owner));
        QCOMPARE(facetOf(Kind::Study, u"year"_s), std::optional(Facet::Year));
        QCOMPARE(facetOf(Kind::Signal, u"institute"_s), std::nullopt);
        QCOMPARE(facetOf(Kind::Event, u"type"_s), std::nullopt);
        QCOMPARE(facetOf(Kind::Study, u"lack"_s), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
