// SPDX-License-Identifier: EUPL-1.2
#include "jobs/lessonlist.h"
#include "jobs/signallist.h"
#include "model/approach.h"
#include "model/contactmoment.h"
#include "model/institute.h"
#include "model/policydossier.h"
#include "model/signaldossierlink.h"
#include "models/gapcolumns.h"
#include "models/lessoncolumns.h"
#include "models/listedrow.h"
#include "models/networkcolumns.h"
#include "models/overlapcolumns.h"
#include "models/signalcolumns.h"
#include "models/studycolumns.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename R> Uid insertKept(Bank &bank, R record)
{
    record.shareLevel = ShareLevel::EigenDg;
    return test::insert(bank, record);
}

/// Of a list with that column beside what its lines are.
template <typename Line>
ShareLevel levelWith(Bank &bank, const QList<Line> &lines, std::span<const Column<Line>> columns,
                     QLatin1StringView key)
{
    QList<int> sections;
    for (size_t section = 0; section < columns.size(); ++section) {
        if (QLatin1StringView(columns[section].key) == key)
            sections.append(int(section));
    }
    if (lines.isEmpty() || (sections.isEmpty() && !key.isEmpty()))
        qFatal("no lines, or no column %s", key.data());
    ListLevel level;
    for (const Line &line : lines)
        countRow(level, line, columns, sections);
    return *level.of(bank);
}

constexpr QLatin1StringView NoColumn;

} // namespace

/// The paper and the file of a list may go to nobody who may not see a record that its lines name.
class TestListedRow : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    template <typename List, typename Query> auto linesOfAll(const Query &query) const
    {
        const List list(*m_bank);
        return *list.lines(*list.ids(query));
    }

    /// Only who sees that column reads the record.
    template <typename Line>
    void onlyThatColumnCounts(const QList<Line> &lines, std::span<const Column<Line>> columns,
                              QLatin1StringView key) const
    {
        QVERIFY(levelWith(*m_bank, lines, columns, NoColumn) == ShareLevel::InternBzk);
        QVERIFY(levelWith(*m_bank, lines, columns, key) == ShareLevel::EigenDg);
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void dossiersOfSignalsCount()
    {
        Signal seen;
        seen.title = u"Meer gemeenten loten"_s;
        seen.arena = {Arena::Maatschappelijk};
        seen.sources = {{.title = u"Weekblad"_s}};
        seen.observedOn = QDate(2026, 2, 20);
        const Uid signal = test::insert(*m_bank, seen);
        const Uid dossier = insertKept(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s});
        test::insert(*m_bank,
                     SignalDossierLink{.signal = signal, .dossier = dossier, .meaning = u"Raakt het"_s});

        onlyThatColumnCounts(linesOfAll<SignalList>(SignalQuery()), signalColumns(ListOf::OwnRecords),
                             "dossiers"_L1);
    }

    void personsOfContactsCount()
    {
        const Uid contact = test::insert(
            *m_bank, ContactMoment{.date = QDate(2026, 3, 1),
                                   .institute = test::insert(*m_bank, Institute{.nameNl = u"Instituut"_s}),
                                   .subject = u"Kennismaken"_s});
        const Uid person =
            insertKept(*m_bank, Person{.family = u"Zwart"_s, .roles = {PersonRole::Onderzoeker}});
        QVERIFY_RESULT(m_bank->write(
            {}, [&](Write &write) { return m_bank->links().add(write, contact, LinkType::With, person); }));

        onlyThatColumnCounts(linesOfAll<ContactList>(ContactQuery()), contactColumns(ListOf::OwnRecords),
                             "with"_L1);
    }

    void institutesOfContactsCount()
    {
        const Uid institute = insertKept(*m_bank, Institute{.nameNl = u"Instituut"_s});
        test::insert(
            *m_bank,
            ContactMoment{.date = QDate(2026, 3, 1), .institute = institute, .subject = u"Kennismaken"_s});

        onlyThatColumnCounts(linesOfAll<ContactList>(ContactQuery()), contactColumns(ListOf::OwnRecords),
                             "institute"_L1);
    }

    void placesWherePersonsWorkCount()
    {
        Person person{.family = u"Zwart"_s, .roles = {PersonRole::Onderzoeker}};
        person.affiliations = {{.at = insertKept(*m_bank, Institute{.nameNl = u"Instituut"_s})}};
        test::insert(*m_bank, person);

        onlyThatColumnCounts(linesOfAll<PersonList>(PersonQuery()), personColumns(ListOf::OwnRecords),
                             "place"_L1);
    }

    void approachesAndDossiersOfLessonsCount_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("approach") << u"approach"_s;
        QTest::newRow("dossier") << u"dossier"_s;
    }

    void approachesAndDossiersOfLessonsCount()
    {
        QFETCH(const QString, key);
        test::insert(*m_bank, Lesson{.title = u"Begin klein"_s,
                                     .adviceToOthers = u"Begin klein."_s,
                                     .approach = insertKept(*m_bank, Approach{.nameNl = u"Budgetcoach"_s}),
                                     .dossier = insertKept(
                                         *m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s})});

        onlyThatColumnCounts(linesOfAll<LessonList>(LessonQuery()), lessonColumns(ListOf::OwnRecords),
                             QLatin1StringView(key.toLatin1()));
    }

    void dossiersOfGapsCount()
    {
        const GapLine gap{
            .dossiers = {{.uid = insertKept(*m_bank, PolicyDossier{.code = u"WON"_s, .title = u"Wonen"_s})}}};

        onlyThatColumnCounts(QList{gap}, gapColumns(), "dossier"_L1);
    }

    void whatReasonsOfAPairNameCounts()
    {
        const Uid study = insertKept(*m_bank, test::aStudy());
        ShownOverlap pair;
        pair.pair.level = OverlapLevel::Strong;
        pair.pair.parts = {
            {.name = PartName::GoBetween,
             .points = 10,
             .evidence = {{.name = EvidenceName::GoBetween, .uid = study, .label = u"Armoede meten"_s}}}};

        onlyThatColumnCounts(QList{pair}, overlapColumns(), "why"_L1);
    }

    void whoMadeAStudyKeepsNobodyFromIt()
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        const Uid institute = insertKept(*m_bank, Institute{.nameNl = u"Instituut"_s});
        QVERIFY_RESULT(m_bank->write({}, [&](Write &write) {
            return m_bank->links().add(write, study, LinkType::PerformedBy, institute);
        }));
        const QList<StudyLine> lines = linesOfAll<StudyList>(StudyQuery());
        QVERIFY(!lines.first().performers.isEmpty());

        QVERIFY(levelWith(*m_bank, lines, studyColumns(ListOf::OwnRecords), "performers"_L1) ==
                ShareLevel::InternBzk);
    }
};

QTEST_GUILESS_MAIN(TestListedRow)
#include "tst_listedrow.moc"
