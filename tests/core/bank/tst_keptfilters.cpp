// SPDX-License-Identifier: EUPL-1.2
#include "bank/keptfilters.h"
#include "support/testbank.h"

using namespace kb;

class TestKeptFilters : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    static KeptFilter named(const QString &name)
    {
        return {name,
                QStringLiteral("warmte “net”"),
                {{QStringLiteral("type"), {QStringLiteral("rapport"), QStringLiteral("monitor")}}}};
    }

    KeptFilters filters() const { return {*m_bank, "research"}; }

    Result<> keep(const KeptFilter &filter) const
    {
        return m_bank->write({QStringLiteral("filter")},
                             [&](Write &write) { return filters().keep(write, filter); });
    }

    Result<> rename(const QString &from, const QString &to) const
    {
        return m_bank->write({QStringLiteral("filter")},
                             [&](Write &write) { return filters().rename(write, from, to); });
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void keptByNameAndFoundAgainByName()
    {
        const KeptFilter filter = named(QStringLiteral("Özgür’s lijst – €"));

        QVERIFY_RESULT(keep(filter));

        QCOMPARE(*filters().names(), QStringList(filter.name));
        QCOMPARE(*filters().find(filter.name), filter);
        QCOMPARE_ERROR(filters().find(QStringLiteral("lijst")), Error::Code::NotFound);
    }

    void everyListHasItsOwn()
    {
        QVERIFY_RESULT(keep(named(QStringLiteral("lijst"))));

        QVERIFY(KeptFilters(*m_bank, "questions").names()->isEmpty());
    }

    void keepingAgainTakesThePlaceOfTheOldOne()
    {
        KeptFilter filter = named(QStringLiteral("lijst"));
        QVERIFY_RESULT(keep(filter));
        filter.text.clear();

        QVERIFY_RESULT(keep(filter));

        QCOMPARE(*filters().names(), QStringList(filter.name));
        QCOMPARE(*filters().find(filter.name), filter);
    }

    void newNameIsOneStep()
    {
        QVERIFY_RESULT(keep(named(QStringLiteral("oud"))));

        QVERIFY_RESULT(rename(QStringLiteral("oud"), QStringLiteral("nieuw")));
        QCOMPARE(*filters().names(), QStringList(QStringLiteral("nieuw")));
        QCOMPARE(*filters().find(QStringLiteral("nieuw")), named(QStringLiteral("nieuw")));

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(*filters().names(), QStringList(QStringLiteral("oud")));
    }

    void newNameThatIsTheOldOneKeepsTheFilter()
    {
        QVERIFY_RESULT(keep(named(QStringLiteral("lijst"))));

        QVERIFY_RESULT(rename(QStringLiteral("lijst"), QStringLiteral("lijst ")));

        QCOMPARE(*filters().find(QStringLiteral("lijst")), named(QStringLiteral("lijst")));
    }

    void forgottenOneIsGoneUntilUndo()
    {
        const KeptFilter filter = named(QStringLiteral("lijst"));
        QVERIFY_RESULT(keep(filter));

        QVERIFY_RESULT(m_bank->write({QStringLiteral("filter")},
                                     [&](Write &write) { return filters().forget(write, filter.name); }));
        QVERIFY(filters().names()->isEmpty());
        QCOMPARE_ERROR(filters().find(filter.name), Error::Code::NotFound);

        QVERIFY_RESULT(m_bank->undo());
        QCOMPARE(*filters().find(filter.name), filter);
    }

    void filterWithoutANameCannotBeKept()
    {
        QCOMPARE_ERROR(keep(named(QStringLiteral(" "))), Error::Code::InvalidInput);
    }
};

QTEST_GUILESS_MAIN(TestKeptFilters)
#include "tst_keptfilters.moc"
