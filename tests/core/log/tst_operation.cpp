// SPDX-License-Identifier: EUPL-1.2
#include "log/operation.h"

#include <QTest>

using namespace kb;

class TestOperation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsSortAsTheirBytes()
    {
        QList<OperationId> ids;
        for (int i = 0; i < 200; ++i)
            ids.append({namedUid(QLatin1StringView("bank"), QByteArray::number(i)), 1});
        ids.append({QUuid::fromRfc4122(QByteArray(16, '\x01')), 1}); // of no known variant
        ids.append({QUuid::fromRfc4122(QByteArray(16, '\xff')), 1});

        std::ranges::sort(ids);

        const auto bytes = [](const OperationId &id) { return bytesOf(id.bank); };
        QVERIFY(std::ranges::is_sorted(ids, {}, bytes));
    }

    void idsOfOneBankSortByNumber()
    {
        const BankIncarnation bank = namedUid(QLatin1StringView("bank"), "1");

        QVERIFY((OperationId{bank, 2} < OperationId{bank, 10}));
        QVERIFY((OperationId{bank, 2} == OperationId{bank, 2}));
    }

    void laterOperationIsGreaterWhateverItsBank()
    {
        const BankIncarnation bank = namedUid(QLatin1StringView("bank"), "1");
        const Operation early{.id = {bank, 9}, .when = Hlc::at(1000)};
        const Operation late{.id = {Uid(), 1}, .when = Hlc::at(1000, 1)};

        QVERIFY(compareTime(early, late) < 0);
    }

    void operationsOfOneMomentAreToldApartByTheirIds()
    {
        const BankIncarnation bank = namedUid(QLatin1StringView("bank"), "1");
        const Operation one{.id = {bank, 1}, .when = Hlc::at(1000)};
        const Operation other{.id = {bank, 2}, .when = Hlc::at(1000)};

        QVERIFY(compareTime(one, other) < 0);
        QVERIFY(compareTime(one, one) == 0);
    }
};

QTEST_GUILESS_MAIN(TestOperation)
#include "tst_operation.moc"
