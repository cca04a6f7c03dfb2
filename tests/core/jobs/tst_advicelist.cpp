// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/advicedesk.h"
#include "jobs/advicelist.h"
#include "support/stopwatch.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdviceList : public QObject
{
    Q_OBJECT

    static QStringList titles(Bank &bank, const AdviceQuery &query)
    {
        const AdviceList list(bank);
        QStringList titles;
        const auto lines = list.lines(*list.ids(query));
        for (const AdviceLine &line : *lines)
            titles.append(line.title);
        return titles;
    }

    static Advice titled(const test::AdviceDesk &desk, const QString &title, AdviceStatus status)
    {
        Advice advice = desk.anAdvice();
        advice.title = title;
        advice.status = status;
        return advice;
    }

private Q_SLOTS:
    void newestStandsFirst()
    {
        const test::AdviceDesk desk;
        test::insert(*desk.bank, titled(desk, u"Eerste"_s, AdviceStatus::Concept));
        test::insert(*desk.bank, titled(desk, u"Tweede"_s, AdviceStatus::Concept));

        QCOMPARE(titles(*desk.bank, {}), (QStringList{u"Tweede"_s, u"Eerste"_s}));
        QCOMPARE(AdviceList(*desk.bank).newest(1)->size(), 1);
    }

    void statusAndAddresseeFilter()
    {
        const test::AdviceDesk desk;
        test::insert(*desk.bank, titled(desk, u"Concept"_s, AdviceStatus::Concept));
        Advice forDg = titled(desk, u"Aangeboden"_s, AdviceStatus::Aangeboden);
        forDg.addresseeKind = {Addressee::Dg, Addressee::Directeur};
        test::insert(*desk.bank, forDg);

        QCOMPARE(titles(*desk.bank, {.statuses = {AdviceStatus::Concept}}), QStringList{u"Concept"_s});
        QCOMPARE(titles(*desk.bank, {.addressees = {Addressee::Directeur}}), QStringList{u"Aangeboden"_s});
        QVERIFY(titles(*desk.bank, {.addressees = {Addressee::Bewindspersoon}}).isEmpty());
    }

    void dossierFilters()
    {
        const test::AdviceDesk desk;
        desk.complete();
        test::insert(*desk.bank, titled(desk, u"Zonder dossier"_s, AdviceStatus::Concept));

        QCOMPARE(titles(*desk.bank, {.dossiers = {desk.dossier}}), QStringList{desk.anAdvice().title});
    }

    void wordsOfTheOccasionFind()
    {
        const test::AdviceDesk desk;
        test::insert(*desk.bank, desk.anAdvice());

        QCOMPARE(titles(*desk.bank, {.words = u"netbeheerders"_s}).size(), 1);
        QVERIFY(titles(*desk.bank, {.words = u"zeppelin"_s}).isEmpty());
    }

    void firstPageOf5000ComesAtOnce()
    {
        constexpr int Advices = test::unlessSanitized(5000, 500);
        const test::AdviceDesk desk;
        const Advice advice = desk.anAdvice();
        const auto made = desk.bank->write({u"import"_s, Kind::Advice}, [&](Write &write) -> Result<> {
            for (int i = 0; i < Advices; ++i) {
                if (auto one = desk.bank->records<Advice>().insert(write, advice); !one)
                    return one.error();
            }
            return {};
        });
        QVERIFY_RESULT(made);
        const AdviceList list(*desk.bank);
        const test::Stopwatch watch;

        const auto lines = list.lines(*list.newest(100));

        const double taken = watch.milliseconds();
        QCOMPARE(lines->size(), 100);
        QVERIFY2(taken <= 100, qPrintable(QString::number(taken)));
    }
};

QTEST_GUILESS_MAIN(TestAdviceList)
#include "tst_advicelist.moc"
