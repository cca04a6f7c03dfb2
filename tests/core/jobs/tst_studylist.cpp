// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"
#include "jobs/studylist.h"
#include "model/attachment.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/policydossier.h"

using namespace kb;

class TestStudyList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QStringList titles(const StudyQuery &query) const
    {
        const StudyList list(*m_bank);
        QStringList titles;
        const auto lines = list.lines(*list.ids(query));
        for (const StudyLine &line : *lines)
            titles.append(line.title);
        return titles;
    }

    static Study study(const char *title, StudyType type, const char *issued)
    {
        Study made = test::aStudy(QString::fromUtf8(title));
        made.type = type;
        made.issued.text = QString::fromLatin1(issued);
        made.language = QStringLiteral("nl");
        return made;
    }

    /// Changes the study of that title, which exists.
    void change(const char *title, const std::function<void(Study &)> &change)
    {
        QVERIFY_RESULT(test::edit<Study>(*m_bank, uidOf(title), change));
    }

    Uid uidOf(const char *title) const
    {
        const auto studies = m_bank->records<Study>().all();
        const auto found = std::ranges::find(*studies, QString::fromUtf8(title), &Study::title);
        return found == studies->cend() ? Uid() : found->uid;
    }

    void link(const char *title, LinkType type, const Uid &target)
    {
        QVERIFY_RESULT(m_bank->write({QStringLiteral("edit")}, [&](Write &write) {
            return m_bank->links().add(write, uidOf(title), type, target);
        }));
    }

    /// A dossier whose knowledge must be refreshed after so many months.
    Uid dossier(const char *code, int months)
    {
        PolicyDossier made;
        made.code = QString::fromLatin1(code);
        made.title = made.code;
        made.freshnessMonths = months;
        return test::insert(*m_bank, made);
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        test::insert(*m_bank, study("Bouwen in de wijk", StudyType::Rapport, "2023"));
        test::insert(*m_bank, study("Armoede en wonen", StudyType::Boek, "2024-05-01"));
        test::insert(*m_bank, study("Caribisch wonen", StudyType::Rapport, "2024"));
    }

    void withoutChoiceAllAreThereNewestFirst()
    {
        QCOMPARE(titles({}),
                 (QStringList{QStringLiteral("Caribisch wonen"), QStringLiteral("Armoede en wonen"),
                              QStringLiteral("Bouwen in de wijk")}));
        QCOMPARE(*StudyList(*m_bank).newest(2), StudyList(*m_bank).ids({})->first(2));
    }

    void choicesNarrowTheListTogether()
    {
        QCOMPARE(titles({.types = {StudyType::Rapport}}).size(), 2);
        QCOMPARE(titles({.types = {StudyType::Rapport}, .firstYear = QStringLiteral("2024")}),
                 QStringList(QStringLiteral("Caribisch wonen")));
        QCOMPARE(titles({.owners = {m_bank->identity().unit}}).size(), 3);
        QVERIFY(titles({.owners = {newUid(m_bank->now())}}).isEmpty());
    }

    void yearsNarrowFromTheFirstUpToAndIncludingTheLast()
    {
        const QString earlier = QStringLiteral("2023");
        const QString later = QStringLiteral("2024");

        QCOMPARE(titles({.firstYear = earlier}).size(), 3);
        QCOMPARE(titles({.firstYear = later}).size(), 2);
        QCOMPARE(titles({.lastYear = earlier}), QStringList(QStringLiteral("Bouwen in de wijk")));
        QCOMPARE(titles({.firstYear = earlier, .lastYear = later}).size(), 3);
    }

    void everyCodeOfAStudyNarrows()
    {
        change("Armoede en wonen", [](Study &study) {
            study.publicationStatus = PublicationStatus::Beoordelen;
            study.accessKind = AccessKind::Betaalmuur;
            study.language = QStringLiteral("en");
            study.countryScope = CountryScope::Eu;
            study.qualityReview = QualityReview::WetenschappelijkGetoetst;
        });
        const QStringList changed(QStringLiteral("Armoede en wonen"));

        QCOMPARE(titles({.publications = {PublicationStatus::Beoordelen}}), changed);
        QCOMPARE(titles({.access = {AccessKind::Betaalmuur}}), changed);
        QCOMPARE(titles({.languages = {QStringLiteral("en")}}), changed);
        QCOMPARE(titles({.areas = {CountryScope::Eu}}), changed);
        QCOMPARE(titles({.reviews = {QualityReview::WetenschappelijkGetoetst}}), changed);
        QCOMPARE(titles({.languages = {QStringLiteral("nl")}}).size(), 2);
        QCOMPARE(titles({.areas = {CountryScope::Nl}}).size(), 2);
        QCOMPARE(titles({.reviews = {QualityReview::Onbekend}}).size(), 2);
    }

    void conceptBringsWhatIsNarrowerAndNotWhatIsBroader()
    {
        const Uid poverty = test::insert(*m_bank, test::aConcept(QStringLiteral("armoede")));
        Concept narrower = test::aConcept(QStringLiteral("energiearmoede"));
        narrower.broader = poverty;
        const Uid energy = test::insert(*m_bank, narrower);
        link("Armoede en wonen", LinkType::Concept, poverty);
        link("Bouwen in de wijk", LinkType::Concept, energy);

        QCOMPARE(titles({.concepts = {poverty}}).size(), 2);
        QCOMPARE(titles({.concepts = {energy}}), QStringList(QStringLiteral("Bouwen in de wijk")));
    }

    void dossiersAndInstitutesNarrowByTheirLinks()
    {
        Institute bureau;
        bureau.nameNl = QStringLiteral("Bureau Voorbeeld");
        const Uid institute = test::insert(*m_bank, bureau);
        const Uid housing = dossier("D1", 36);
        link("Armoede en wonen", LinkType::PerformedBy, institute);
        link("Caribisch wonen", LinkType::Dossier, housing);

        QCOMPARE(titles({.institutes = {institute}}), QStringList(QStringLiteral("Armoede en wonen")));
        QCOMPARE(titles({.dossiers = {housing}}), QStringList(QStringLiteral("Caribisch wonen")));
        QVERIFY(titles({.dossiers = {institute}}).isEmpty());
    }

    void authorIsFoundByPartsOfTheNameWithoutItsAccents()
    {
        change("Caribisch wonen", [](Study &study) {
            study.contributions = {{.name = QStringLiteral("Müller, J.")},
                                   {.name = QStringLiteral("Vries, A. de")}};
        });
        const QStringList theirs(QStringLiteral("Caribisch wonen"));

        QCOMPARE(titles({.author = QStringLiteral("MULLER")}), theirs);
        QCOMPARE(titles({.author = QStringLiteral("de vries")}), theirs);
        QVERIFY(titles({.author = QStringLiteral("Müller, A.")}).isEmpty());
    }

    void whatAStudyLacksFindsIt()
    {
        change("Bouwen in de wijk", [](Study &study) { study.abstract = QStringLiteral("Kort."); });
        change("Armoede en wonen", [](Study &study) { study.summaryPlain = QStringLiteral("Kort."); });
        link("Armoede en wonen", LinkType::Concept,
             test::insert(*m_bank, test::aConcept(QStringLiteral("armoede"))));

        QCOMPARE(titles({.lacks = {StudyLack::Summary}}), QStringList(QStringLiteral("Caribisch wonen")));
        QCOMPARE(titles({.lacks = {StudyLack::PlainSummary}}),
                 (QStringList{QStringLiteral("Caribisch wonen"), QStringLiteral("Bouwen in de wijk")}));
        QCOMPARE(titles({.lacks = {StudyLack::Concepts}}),
                 (QStringList{QStringLiteral("Caribisch wonen"), QStringLiteral("Bouwen in de wijk")}));
        QCOMPARE(titles({.lacks = {StudyLack::Summary, StudyLack::Concepts}}).size(), 2);
    }

    void studyWithNeitherLinkNorFileIsFound()
    {
        const StudyQuery withoutAccess{.lacks = {StudyLack::Access}};
        QCOMPARE(titles(withoutAccess).size(), 3);

        change("Bouwen in de wijk", [](Study &study) { study.doi = QStringLiteral("10.5555/vb.2023.1"); });
        const Uid file = test::insert(
            *m_bank, Attachment{.about = uidOf("Armoede en wonen"), .name = QStringLiteral("rapport.pdf")});

        QCOMPARE(titles(withoutAccess), QStringList(QStringLiteral("Caribisch wonen")));
        QVERIFY_RESULT(test::removeRecord<Attachment>(*m_bank, file));
        QCOMPARE(titles(withoutAccess).size(), 2);
    }

    void everyFieldThatCanBeFollowedIsALink()
    {
        using Fill = void (*)(Study &);
        static constexpr std::array<Fill, 6> links{
            [](Study &study) { study.url = QUrl(QStringLiteral("https://voorbeeld.example/1")); },
            [](Study &study) { study.publicUrl = QUrl(QStringLiteral("https://voorbeeld.example/2")); },
            [](Study &study) { study.doi = QStringLiteral("10.5555/3"); },
            [](Study &study) { study.handle = QStringLiteral("1765/4"); },
            [](Study &study) { study.urnNbn = QStringLiteral("urn:nbn:nl:ui:5"); },
            [](Study &study) { study.location = QStringLiteral("https://voorbeeld.example/6"); }};
        for (const Fill fill : links) {
            init();
            change("Caribisch wonen", fill);
            QCOMPARE(titles({.lacks = {StudyLack::Access}}).size(), 2);
        }
    }

    void shelfInAnArchiveIsNoLink()
    {
        change("Caribisch wonen", [](Study &study) { study.location = QStringLiteral("Archief, kast 4"); });

        QCOMPARE(titles({.lacks = {StudyLack::Access}}).size(), 3);
    }

    void studyIsOutOfDateAfterItsOwnDate()
    {
        const QDate today = m_bank->now().date();
        change("Caribisch wonen", [&](Study &study) { study.freshnessUntil = today; });
        change("Armoede en wonen", [&](Study &study) { study.freshnessUntil = today.addDays(-1); });

        QCOMPARE(titles({.lacks = {StudyLack::Freshness}}), QStringList(QStringLiteral("Armoede en wonen")));
    }

    void withoutADateOfItsOwnTheMostPatientDossierDecides()
    {
        // it is 2 March 2026: 2023 counts up to its last day, 2024 too
        link("Bouwen in de wijk", LinkType::Dossier, dossier("D1", 26));
        link("Caribisch wonen", LinkType::Dossier, dossier("D2", 15));
        const StudyQuery outOfDate{.lacks = {StudyLack::Freshness}};
        QCOMPARE(titles(outOfDate), QStringList(QStringLiteral("Bouwen in de wijk")));

        link("Bouwen in de wijk", LinkType::Dossier, dossier("D3", 27));

        QVERIFY(titles(outOfDate).isEmpty());
    }

    void wordsNarrowAndTheColumnOrders()
    {
        QCOMPARE(titles({.words = QStringLiteral("wonen")}).size(), 2);
        QCOMPARE(titles({.words = QStringLiteral("wonen"),
                         .sorting = {QStringLiteral("title"), ListOrder::Descending}}),
                 (QStringList{QStringLiteral("Caribisch wonen"), QStringLiteral("Armoede en wonen")}));
        QVERIFY(titles({.words = QStringLiteral("zeppelin")}).isEmpty());
    }

    void languagesAreThoseOfTheStudies()
    {
        change("Armoede en wonen", [](Study &study) { study.language = QStringLiteral("en"); });

        QCOMPARE(*StudyList(*m_bank).languages(), (QStringList{QStringLiteral("en"), QStringLiteral("nl")}));
    }

    void lineShowsWhoMadeItAndWhoseItIs()
    {
        const auto imported = test::import(
            *m_bank, Batch{.items = {test::incoming(study("Van een bureau", StudyType::Rapport, "2025"),
                                                    {.institutes = {QStringLiteral("Bureau Voorbeeld")}})}});
        QVERIFY_RESULT(imported);

        const auto lines = StudyList(*m_bank).lines(*StudyList(*m_bank).newest(1));

        QCOMPARE(lines->first().performers, QStringList(QStringLiteral("Bureau Voorbeeld")));
        QCOMPARE(lines->first().ownerCode, QStringLiteral("DGVB"));
        QVERIFY(lines->first().isOurs);
    }
};

QTEST_GUILESS_MAIN(TestStudyList)
#include "tst_studylist.moc"
