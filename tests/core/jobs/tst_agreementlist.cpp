// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/agreementlist.h"
#include "support/testbank.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2); // of the ticking clock

Agreement until(const QString &subject, QDate day)
{
    return {.subject = subject, .validFrom = QDate(2024, 1, 1), .validTo = day};
}

/// An institute that another unit owns.
void receiveForeign(Bank &bank)
{
    const auto colleague = test::makeBank(u"DGRO"_s);
    test::insert(*colleague, Institute{.nameNl = u"Woonlab"_s});
    QVERIFY_RESULT(receive(bank, *allOperations(*colleague)));
}

} // namespace

class TestAgreementList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatEndsFirstIsFirstAndWhatHasEndedLast()
    {
        const auto bank = test::makeBank();
        test::insert(*bank,
                     Institute{.nameNl = u"Bureau"_s,
                               .agreements = {until(u"oud"_s, QDate(2025, 12, 31)), until(u"altijd"_s, {}),
                                              until(u"later"_s, QDate(2027, 1, 1))}});
        test::insert(
            *bank, Institute{.nameNl = u"Academie"_s, .agreements = {until(u"bijna"_s, Today.addDays(30))}});

        const auto lines = agreements(*bank);

        QVERIFY_RESULT(lines);
        QStringList subjects;
        for (const AgreementLine &line : *lines)
            subjects.append(line.agreement.subject);
        QCOMPARE(subjects, (QStringList{u"bijna"_s, u"later"_s, u"altijd"_s, u"oud"_s}));
        QCOMPARE(lines->first().name, u"Academie"_s);
    }

    void halfAYearBeforeItsEndItAsksForAttention()
    {
        QVERIFY(termOf(until({}, Today.addMonths(6)), Today) == AgreementTerm::EndsSoon);
        QVERIFY(termOf(until({}, Today.addMonths(6).addDays(1)), Today) == AgreementTerm::Runs);
        QVERIFY(termOf(until({}, Today), Today) == AgreementTerm::EndsSoon);
        QVERIFY(termOf(until({}, Today.addDays(-1)), Today) == AgreementTerm::Ended);
        QVERIFY(termOf(until({}, {}), Today) == AgreementTerm::Runs);
    }

    void listShowsWhatIsAsked()
    {
        const auto bank = test::makeBank();
        const Uid bureau =
            test::insert(*bank, Institute{.nameNl = u"Bureau"_s,
                                          .agreements = {until(u"Data delen"_s, Today.addDays(30)),
                                                         until(u"Advies"_s, Today.addYears(2))}});
        test::insert(*bank, Institute{.nameNl = u"Academie"_s, .agreements = {until(u"data"_s, {})}});
        const AgreementList list(*bank);
        const auto subjects = [&list](const AgreementQuery &query) {
            QStringList subjects;
            const auto lines = list.lines(*list.ids(query));
            for (qsizetype at = 0; lines && at < lines->size(); ++at)
                subjects.append(lines->at(at).agreement.subject);
            return subjects;
        };

        QCOMPARE(subjects({}), (QStringList{u"Data delen"_s, u"Advies"_s, u"data"_s}));
        QCOMPARE(subjects({.words = u"DATA bureau"_s}), QStringList{u"Data delen"_s});
        QCOMPARE(subjects({.institutes = {bureau}}), (QStringList{u"Data delen"_s, u"Advies"_s}));
        QCOMPARE(subjects({.terms = {AgreementTerm::EndsSoon}}), QStringList{u"Data delen"_s});
    }

    void instituteInTheTrashHasNoneHere()
    {
        const auto bank = test::makeBank();
        const Uid institute =
            test::insert(*bank, Institute{.nameNl = u"Bureau"_s, .agreements = {until(u"data"_s, {})}});

        QVERIFY_RESULT(test::removeRecord<Institute>(*bank, institute));

        QVERIFY(agreements(*bank)->isEmpty());
    }

    void anAgreementBeginsWithAnInstituteOfThisUnitThatIsInUse()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, Institute{.nameNl = u"Planbureau"_s});
        test::insert(*bank, Institute{.nameNl = u"Academie"_s});
        Institute ended{.nameNl = u"Bureau"_s};
        ended.active = false;
        test::insert(*bank, ended);
        receiveForeign(*bank);

        const auto found = institutesToAgreeWith(*bank);

        QVERIFY_RESULT(found);
        QStringList names;
        for (const Institute &institute : found->own)
            names.append(institute.nameNl);
        QCOMPARE(names, (QStringList{u"Academie"_s, u"Planbureau"_s}));
    }

    void instituteOfAnotherUnitIsThereToBeTold()
    {
        const auto bank = test::makeBank();
        const auto before = institutesToAgreeWith(*bank);
        receiveForeign(*bank);

        const auto after = institutesToAgreeWith(*bank);

        QVERIFY(!before->isAnyInUse);
        QVERIFY(after->isAnyInUse);
        QVERIFY(after->own.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAgreementList)
#include "tst_agreementlist.moc"
