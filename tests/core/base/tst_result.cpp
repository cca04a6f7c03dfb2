// SPDX-License-Identifier: EUPL-1.2
#include "base/result.h"

#include <QTest>

#include <memory>

using namespace kb;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valueIsTrueAndCanBeRead()
    {
        const Result<QString> result = QStringLiteral("wonen");

        QVERIFY(result);
        QCOMPARE(*result, QStringLiteral("wonen"));
        QCOMPARE(result->size(), 5);
    }

    void errorIsFalseAndKeepsItsCodeAndDetail()
    {
        const Result<QString> result = Error{Error::Code::DiskFull, QStringLiteral("b.kennisbank")};

        QVERIFY(!result);
        QCOMPARE(result.error(), (Error{Error::Code::DiskFull, QStringLiteral("b.kennisbank")}));
    }

    void successWithoutAValueIsTrue()
    {
        QVERIFY(Result<>());
        QVERIFY(!Result<>(Error{Error::Code::Busy, {}}));
    }

    void falseAndZeroAreValuesToo()
    {
        QVERIFY(Result<bool>(false));
        QVERIFY(Result<int>(0));
    }

    void valueThatCannotBeCopiedMovesOut()
    {
        Result<std::unique_ptr<int>> result = std::make_unique<int>(7);

        const std::unique_ptr<int> taken = *std::move(result);

        QCOMPARE(*taken, 7);
    }
};

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
