// SPDX-License-Identifier: EUPL-1.2
#include "gaps/gapmapfolding.h"
#include "jobs/mapcodingjob.h"
#include "model/approach.h"
#include "model/concept.h"
#include "model/finding.h"
#include "model/profile.h"
#include "model/studyrelation.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// Who filled the cells of the gap map, as the bank knows it (spec 11, C10). All studies of a test are of the
/// same kind of knowledge, so that a row has one cell with studies.
class TestMapCodingJob : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;
    Uid m_housing;
    Uid m_vacancy; ///< a narrower concept

    void isPlaced(const Uid &study, const Uid &subject) const
    {
        const StepLabel label{.act = u"link"_s, .kind = Kind::Link};
        QVERIFY_RESULT(m_bank->write(label, [&](Write &write) {
            return m_bank->links().add(write, study, LinkType::Concept, subject);
        }));
    }

    Uid studyAbout(const Uid &subject) const
    {
        const Uid study = test::insert(*m_bank, test::aStudy());
        isPlaced(study, subject);
        return study;
    }

    void isFoundIn(const Uid &study) const
    {
        const Uid approach = test::insert(*m_bank, Approach{.nameNl = u"Aanpak"_s + textOf(study)});
        test::insert(*m_bank, Finding{.study = study, .approach = approach, .statement = u"Het helpt."_s});
    }

    void becomeKarim() const
    {
        Profile karim;
        karim.name = u"Karim"_s;
        QVERIFY_RESULT(m_bank->signIn(karim));
    }

    /// With the rows shut that have these keys.
    Result<MapCodingLines> codingBy(MapRows rows, const QSet<QString> &shut = {}) const
    {
        const auto asked = askedGapMap(*m_bank, {.rows = rows});
        if (!asked)
            return asked.error();
        return mapCoding(*m_bank, rows, foldedMap(asked->map, shut), asked->map);
    }

    /// "wonen: Karim", of each cell that one person filled; sorted.
    QStringList filledByOne(MapRows rows, const QSet<QString> &shut = {}) const
    {
        const auto asked = askedGapMap(*m_bank, {.rows = rows});
        const auto lines = codingBy(rows, shut);
        const GapMap shown = foldedMap(asked->map, shut);
        QStringList cells;
        for (const OnePersonCell &cell : lines->coding.byOne)
            cells.append(shown.rows[cell.row].name + u": "_s + lines->names.value(cell.person));
        cells.sort();
        return cells;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        m_housing = test::insert(*m_bank, Concept{.prefNl = u"wonen"_s, .scheme = u"Thema"_s});
        m_vacancy = test::insert(
            *m_bank, Concept{.prefNl = u"leegstand"_s, .broader = m_housing, .scheme = u"Thema"_s});
    }

    void cellThatOnePersonFilledHasTheNameOfThatPerson()
    {
        studyAbout(m_housing);

        QCOMPARE(filledByOne(MapRows::Concepts),
                 (QStringList{u"Thema: Sanne de Wit"_s, u"wonen: Sanne de Wit"_s}));
    }

    void whoLinkedTheStudyToAnotherConceptDidNotFillTheCell()
    {
        const Uid study = studyAbout(m_vacancy);
        const Uid other = test::insert(*m_bank, Concept{.prefNl = u"krimp"_s, .scheme = u"Elders"_s});
        becomeKarim();

        isPlaced(study, other);

        QCOMPARE(filledByOne(MapRows::Concepts),
                 (QStringList{u"Elders: Karim"_s, u"Thema: Sanne de Wit"_s, u"krimp: Karim"_s,
                              u"leegstand: Sanne de Wit"_s, u"wonen: Sanne de Wit"_s}));
    }

    void rowThatIsShutIsFilledByWhoFilledTheRowsBelowIt()
    {
        studyAbout(m_housing);
        becomeKarim();
        studyAbout(m_vacancy);
        const QString theme = u"Thema"_s;

        QCOMPARE(filledByOne(MapRows::Concepts), QStringList{u"leegstand: Karim"_s});
        QCOMPARE(filledByOne(MapRows::Concepts, {textOf(m_housing)}), QStringList());
        QCOMPARE(codingBy(MapRows::Concepts)->coding.cells, 3);
        QCOMPARE(codingBy(MapRows::Concepts, {textOf(m_housing)})->coding.cells, 2);
        QCOMPARE(codingBy(MapRows::Concepts, {theme})->coding.cells, 1);
    }

    void whoWroteTheFindingsFilledTheCellAndNotWhoPlacedTheStudy()
    {
        const Uid study = studyAbout(m_housing);
        becomeKarim();

        isFoundIn(study);

        QCOMPARE(filledByOne(MapRows::Concepts), (QStringList{u"Thema: Karim"_s, u"wonen: Karim"_s}));
    }

    void studyWithFindingsOfTwoPeopleIsOfBoth()
    {
        const Uid study = studyAbout(m_housing);
        isFoundIn(study);
        becomeKarim();

        test::insert(*m_bank,
                     Finding{.study = study,
                             .approach = test::insert(*m_bank, Approach{.nameNl = u"Andere aanpak"_s}),
                             .statement = u"Het helpt niet."_s});

        QCOMPARE(filledByOne(MapRows::Concepts), QStringList());
        QCOMPARE(codingBy(MapRows::Concepts)->coding.cells, 2);
    }

    void sameStudyTwiceIsFilledByWhoFilledEither()
    {
        const Uid study = studyAbout(m_housing);
        becomeKarim();
        const Uid again = studyAbout(m_housing);

        StudyRelation same{.study = study, .target = again};
        same.kind = StudyRelationKind::DubbelVan;
        test::insert(*m_bank, same);

        QCOMPARE(filledByOne(MapRows::Concepts), QStringList());
    }

    void studiesInNoRowAreListed()
    {
        studyAbout(m_housing);
        test::insert(*m_bank, test::aStudy(u"Zonder begrip"_s));

        const auto lines = codingBy(MapRows::Concepts);

        QVERIFY_RESULT(lines);
        QCOMPARE(lines->outside.size(), 1);
        QCOMPARE(lines->outside.first().title, u"Zonder begrip"_s);
    }

    void ofRowsThatAStudySaysItselfOnlyFindingsTellWhoFilledThem()
    {
        studyAbout(m_housing);
        const MapCoding before = codingBy(MapRows::Year)->coding;

        isFoundIn(studyAbout(m_housing));

        QCOMPARE(before, (MapCoding{.cells = 0, .unknown = 1, .byOne = {}}));
        QCOMPARE(codingBy(MapRows::Year)->coding.cells, 1);
    }
};

QTEST_GUILESS_MAIN(TestMapCodingJob)
#include "tst_mapcodingjob.moc"
