// SPDX-License-Identifier: EUPL-1.2
#include "jobs/externalbanklist.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

ExternalBank bankCalled(const QString &name, const QDate &checkedOn)
{
    return {.name = name,
            .heldBy = u"Provincie Voorbeeldland"_s,
            .url = QUrl(u"https://bank.example.org"_s),
            .checkedOn = checkedOn};
}

} // namespace

/// The register of knowledge banks of others as a list. Today is 2 March 2026.
class TestExternalBankList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QStringList names(const ExternalBankQuery &query) const
    {
        const ExternalBankList list(*m_bank);
        QStringList names;
        const auto lines = list.lines(*list.ids(query));
        for (const ExternalBankLine &line : *lines)
            names.append(line.name);
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        ExternalBank library = bankCalled(u"Bibliotheek"_s, QDate(2026, 1, 20));
        library.content = u"Rapporten over dorpen"_s;
        test::insert(*m_bank, library);
        test::insert(*m_bank, bankCalled(u"Archief"_s, QDate(2025, 3, 1)));
        test::insert(*m_bank, bankCalled(u"Databank"_s, {}));
    }

    void newestBankOfOthersComesFirst()
    {
        QCOMPARE(names({}), (QStringList{u"Databank"_s, u"Archief"_s, u"Bibliotheek"_s}));
        QCOMPARE(*ExternalBankList(*m_bank).newest(-1), *ExternalBankList(*m_bank).ids({}));
    }

    void registerIsPutInTheOrderOfTheDayOnWhichSomebodyLooked()
    {
        QCOMPARE(names({.sorting = {u"checked"_s}}),
                 (QStringList{u"Databank"_s, u"Archief"_s, u"Bibliotheek"_s}));
        QCOMPARE(names({.sorting = {u"checked"_s, ListOrder::Descending}}),
                 (QStringList{u"Bibliotheek"_s, u"Archief"_s, u"Databank"_s}));
        QCOMPARE(names({.sorting = {u"name"_s}}),
                 (QStringList{u"Archief"_s, u"Bibliotheek"_s, u"Databank"_s}));
    }

    void bankThatNobodyLookedAtForAYearIsToBeChecked()
    {
        const ExternalBankList list(*m_bank);
        const auto lines = list.lines(*list.ids({.sorting = {u"name"_s}}));

        QCOMPARE(names({.toBeChecked = true}), (QStringList{u"Databank"_s, u"Archief"_s}));
        QVERIFY_RESULT(lines);
        QVERIFY(lines->at(0).isToBeChecked);
        QVERIFY(!lines->at(1).isToBeChecked);
        QVERIFY(lines->at(2).isToBeChecked);
    }

    void registerIsNarrowedByWordsAndUnits()
    {
        QCOMPARE(names({.words = u"dorpen"_s}), QStringList{u"Bibliotheek"_s});
        QCOMPARE(names({.words = u"voorbeeldland"_s}).size(), 3);
        QCOMPARE(names({.owners = {m_bank->identity().unit}}).size(), 3);
        QCOMPARE(names({.owners = {Uid::createUuid()}}), QStringList());
    }

    void bankInTheTrashIsNotInTheRegisterUntilItComesBack()
    {
        const auto all = m_bank->records<ExternalBank>().all();
        const Uid gone = all->first().uid;
        QVERIFY_RESULT(test::removeRecord<ExternalBank>(*m_bank, gone));
        QCOMPARE(names({}).size(), 2);

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(names({}).size(), 3);
    }

    void bankWithoutAnAddressIsNotMade()
    {
        ExternalBank bank = bankCalled(u"Zonder adres"_s, {});
        bank.url = {};

        const auto made = m_bank->write(
            {}, [&](Write &write) { return m_bank->records<ExternalBank>().insert(write, bank); });

        QCOMPARE_ERROR(made, Error::Code::InvalidInput);
        QCOMPARE(made.error().detail, u"url"_s);
    }

    void bankOfOthersReadsBackEqual()
    {
        ExternalBank bank = bankCalled(u"Kennishub"_s, QDate(2026, 2, 28));
        bank.content = u"Overzichten van wat werkt"_s;
        bank.access = u"Open, zonder inlog"_s;
        bank.contact = u"helpdesk@hub.example.org"_s;

        bank.uid = test::insert(*m_bank, bank);

        const auto read = m_bank->records<ExternalBank>().get(bank.uid);
        QVERIFY_RESULT(read);
        QCOMPARE(read->refcode, u"DGVB-EXT-0004"_s);
        bank.refcode = read->refcode;
        bank.ownerUnit = m_bank->identity().unit;
        QCOMPARE(*read, bank);
    }
};

QTEST_GUILESS_MAIN(TestExternalBankList)
#include "tst_externalbanklist.moc"
