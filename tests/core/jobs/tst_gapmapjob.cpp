// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gapmapjob.h"
#include "model/approach.h"
#include "model/concept.h"
#include "model/finding.h"
#include "report/gapmapwords.h"
#include "report/labels.h"
#include "support/examplebank.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

Uid aSubject(Bank &bank, const QString &name, const Uid &broader = {})
{
    Concept subject;
    subject.prefNl = name;
    subject.scheme = u"Wonen"_s;
    subject.broader = broader;
    return test::insert(bank, subject);
}

void isAbout(Bank &bank, const Uid &record, const Uid &subject)
{
    const StepLabel label{.act = u"edit"_s, .kind = Kind::Study};
    const auto linked = bank.write(
        label, [&](Write &write) { return bank.links().add(write, record, LinkType::Concept, subject); });
    if (!linked)
        qFatal("%s", qPrintable(linked.error().detail));
}

/// A finding of the study, about an approach of its own.
void findsFor(Bank &bank, const Uid &study, const QString &targetGroup)
{
    const Uid approach = test::insert(bank, Approach{.nameNl = u"Aanpak voor "_s + targetGroup});
    test::insert(bank, Finding{.study = study,
                               .approach = approach,
                               .statement = u"Het helpt."_s,
                               .targetGroup = targetGroup});
}

const MapRow *rowNamed(const GapMap &map, const QString &name)
{
    const auto found = std::ranges::find(map.rows, name, &MapRow::name);
    return found == map.rows.end() ? nullptr : &*found;
}

std::unique_ptr<Bank> exampleForMap()
{
    return test::openExample(test::tickingClock(), test::ExampleState::Plain);
}

/// How many studies stand where a row and a column of these names meet.
QMap<std::pair<QString, QString>, int> countsByName(const GapMap &map)
{
    QMap<std::pair<QString, QString>, int> counts;
    for (const MapRow &row : map.rows) {
        for (qsizetype column = 0; column < map.columns.size(); ++column) {
            if (const int count = row.cells[column].count(); count > 0)
                counts.insert({row.name, mapColumnName(map.columnsAre, map.columns[column])}, count);
        }
    }
    return counts;
}

} // namespace

class TestGapMapJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exampleShowsTheGapOfTheSpecification() // spec 03, 3.5
    {
        const auto bank = exampleForMap();

        const auto asked = askedGapMap(*bank, {});

        QVERIFY_RESULT(asked);
        const MapRow *congestion = rowNamed(asked->map, u"netcongestie"_s);
        QVERIFY(congestion);
        QCOMPARE(congestion->current(), 1);
        QCOMPARE(congestion->questions.size(), 2);
        QCOMPARE(congestion->needed, 2);
        QCOMPARE(congestion->signalUids.size(), 3);
        QVERIFY(congestion->isGap);
        QVERIFY(!rowNamed(asked->map, u"burgerparticipatie"_s)->isGap);
    }

    void themesStandAboveTheirConcepts()
    {
        const auto bank = test::makeBank();
        const Uid broad = aSubject(*bank, u"armoede"_s);
        const Uid narrow = aSubject(*bank, u"energiearmoede"_s, broad);
        isAbout(*bank, test::insert(*bank, test::aStudy()), narrow);

        const auto asked = askedGapMap(*bank, {});

        QVERIFY_RESULT(asked);
        QStringList names;
        for (const MapRow &row : asked->map.rows) {
            if (row.subject.isNull() || row.subject == broad || row.subject == narrow)
                names.append(row.name);
        }
        QCOMPARE(names, (QStringList{u"Wonen"_s, u"armoede"_s, u"energiearmoede"_s}));
        QCOMPARE(rowNamed(asked->map, u"armoede"_s)->current(), 1);
    }

    void everyStudyOfTheExampleIsInTheMapOfUnits()
    {
        const auto bank = exampleForMap();
        const auto facts = gapMapFacts(*bank, {.rows = MapRows::Units}, QDate(2026, 3, 2));
        QVERIFY_RESULT(facts);
        const auto doubles = std::ranges::count_if(
            facts->studies, [](const MapStudyFacts &study) { return study.doubleOf >= 0; });

        const GapMap map = gapMap(*facts, MapColumns::Area, GapNorms(), QDate(2026, 3, 2));

        qsizetype counted = 0;
        for (const MapRow &row : map.rows) {
            for (const MapCell &cell : row.cells)
                counted += cell.count();
        }
        QVERIFY(counted >= facts->studies.size() - doubles); // a double stands in the row of both units
        QVERIFY(facts->studies.size() > 70);
    }

    void anyTwoDimensionsMakeAMap() // spec 11, C1
    {
        const auto bank = exampleForMap();
        for (const MapRows rows : allOf<MapRows>()) {
            for (const MapColumns columns : allOf<MapColumns>()) {
                const auto asked = askedGapMap(*bank, {rows, columns});

                QVERIFY_RESULT(asked);
                const QString choice = label(rows) + u" x "_s + label(columns);
                QVERIFY2(!countsByName(asked->map).isEmpty(), qPrintable(choice));
                for (const auto &[names, count] : countsByName(asked->map).asKeyValueRange())
                    QVERIFY2(!names.first.isEmpty() && !names.second.isEmpty(), qPrintable(choice));
            }
        }
    }

    void studyStandsAtEachTargetGroupOfItsFindings() // spec 11, C1
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        test::insert(*bank, test::aStudy(u"Zonder bevinding"_s));
        for (const QString &group : {u"Jongeren"_s, u"ouderen"_s, u"jongeren "_s})
            findsFor(*bank, study, group);

        const auto asked = askedGapMap(*bank, {MapRows::TargetGroups, MapColumns::TargetGroups});

        QVERIFY_RESULT(asked);
        const QString unsaid = mapColumnName(MapColumns::TargetGroups, {MapColumn::Holds::Unsaid});
        const QMap<std::pair<QString, QString>, int> expected{{{u"Jongeren"_s, u"Jongeren"_s}, 1},
                                                              {{u"Jongeren"_s, u"ouderen"_s}, 1},
                                                              {{u"ouderen"_s, u"Jongeren"_s}, 1},
                                                              {{u"ouderen"_s, u"ouderen"_s}, 1},
                                                              {{unsaid, unsaid}, 1}};
        QCOMPARE(countsByName(asked->map), expected);
    }

    void targetGroupOfAStudyThatDoesNotCountIsNotNamed()
    {
        const auto bank = test::makeBank();
        Study withdrawn = test::aStudy();
        withdrawn.publicationStatus = PublicationStatus::Ingetrokken;
        findsFor(*bank, test::insert(*bank, withdrawn), u"Jongeren"_s);

        const auto facts = gapMapFacts(*bank, {.columns = MapColumns::TargetGroups}, QDate(2026, 3, 2));

        QVERIFY_RESULT(facts);
        QCOMPARE(facts->across, QStringList());
    }

    void momentOfAnEvaluationIsARow() // spec 11, C1
    {
        const auto bank = test::makeBank();
        Study before = test::aStudy();
        before.evaluationMoment = EvaluationMoment::ExAnte;
        test::insert(*bank, before);

        const auto asked = askedGapMap(*bank, {MapRows::Moment, MapColumns::KnowledgeKind});

        QVERIFY_RESULT(asked);
        QCOMPARE(asked->map.rows.size(), 1);
        QCOMPARE(asked->map.rows[0].name, label(EvaluationMoment::ExAnte));
    }

    void rowsAndColumnsThatChangePlacesCountTheSame()
    {
        const auto bank = exampleForMap();

        const auto units = askedGapMap(*bank, {MapRows::Units, MapColumns::KnowledgeKind});
        const auto kinds = askedGapMap(*bank, {MapRows::KnowledgeKind, MapColumns::Units});

        QVERIFY_RESULT(units);
        QVERIFY_RESULT(kinds);
        QMap<std::pair<QString, QString>, int> turned;
        for (const auto &[names, count] : countsByName(kinds->map).asKeyValueRange())
            turned.insert({names.second, names.first}, count);
        QCOMPARE(turned, countsByName(units->map));
    }

    void questionsStandInTheRowOfTheirKind()
    {
        const auto bank = exampleForMap();

        const auto asked = askedGapMap(*bank, {MapRows::KnowledgeKind, MapColumns::Dossiers});

        QVERIFY_RESULT(asked);
        qsizetype questions = 0;
        for (const MapRow &row : asked->map.rows)
            questions += row.questions.size();
        QVERIFY(questions > 0);
    }

    void placeHasItsStudiesAndTheQuestionsOfItsRow()
    {
        const auto bank = exampleForMap();
        const GapMap map = askedGapMap(*bank, {})->map;
        const qsizetype row = rowNamed(map, u"netcongestie"_s) - map.rows.constData();

        const auto lines = linesAt(*bank, map, {row, questionsColumn(map)});

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->questions.size(), 2);
        QCOMPARE(lines->signalLines.size(), 3);
        QCOMPARE(lines->studies[0].size() + lines->studies[1].size() + lines->studies[2].size(), 1);
    }

    void questionOfACellIsAboutItsRowAndOfItsKind()
    {
        const auto bank = test::makeBank();
        const Uid subject = aSubject(*bank, u"armoede"_s);
        isAbout(*bank, test::insert(*bank, test::aStudy()), subject);
        const GapMap map = askedGapMap(*bank, {})->map;
        const qsizetype row = rowNamed(map, u"armoede"_s) - map.rows.constData();
        const auto evaluating =
            map.columns.indexOf(MapColumn{MapColumn::Holds::Value, int(KnowledgeKind::Evaluerend)});

        const auto made = askQuestionAt(*bank, {}, map, {row, evaluating}, u"Werkt de aanpak van armoede?"_s);

        QVERIFY_RESULT(made);
        const auto question = bank->records<KnowledgeQuestion>().get(*made);
        QCOMPARE(question->kind, std::optional(KnowledgeKind::Evaluerend));
        QCOMPARE(question->text, u"Werkt de aanpak van armoede?"_s);
        QCOMPARE(*bank->links().from(*made, LinkType::Concept), QList<Uid>{subject});
    }

    void paperHasTheGapsOfEachRow()
    {
        const auto bank = exampleForMap();

        const auto content = gapMapPaperContent(*bank, {}, Language::Nl);

        QVERIFY_RESULT(content);
        QCOMPARE(content->gaps.size(), content->map.rows.size());
        const qsizetype row = rowNamed(content->map, u"netcongestie"_s) - content->map.rows.constData();
        QStringList codes;
        for (const MappedGap &gap : content->gaps[row])
            codes.append(gap.code);
        QVERIFY(codes.contains(u"DGVB-VRG-0007"_s));
    }

    void studyWithoutAConceptIsListedOutsideTheMap() // spec 11, C10
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy(u"Zonder begrip"_s));

        const GapMap map = askedGapMap(*bank, {})->map;

        QVERIFY(map.rows.isEmpty());
        const auto lines = linesOutside(*bank, map);
        QVERIFY_RESULT(lines);
        QCOMPARE(lines->value(0).title, u"Zonder begrip"_s);
        QVERIFY(mapOutsideWords(MapRows::Concepts, map).contains(u"without a specific concept"_s));
    }

    void emptyBankHasNoRows()
    {
        const auto bank = test::makeBank();

        for (const MapRows rows : allOf<MapRows>())
            QVERIFY(askedGapMap(*bank, {.rows = rows})->map.rows.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestGapMapJob)
#include "tst_gapmapjob.moc"
