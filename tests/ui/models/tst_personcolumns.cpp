// SPDX-License-Identifier: EUPL-1.2
#include "models/networkcolumns.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Column<PersonLine> &lastPresent()
{
    const auto columns = inviteeColumns(ListOf::OwnRecords);
    return *std::ranges::find(columns, "last_event"_L1,
                              [](const auto &column) { return QLatin1StringView(column.key); });
}

PersonLine presentOn(const QString &date)
{
    PersonLine person;
    person.lastEvent = {date};
    return person;
}

} // namespace

class TestPersonColumns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastPresenceIsADayWhereTheDayIsKnown()
    {
        const PersonLine person = presentOn(u"2026-03-02"_s);

        QCOMPARE(lastPresent().day(person), QDate(2026, 3, 2));
        QVERIFY(!lastPresent().tooltip(person).isEmpty());
    }

    void yearAloneIsNoDay()
    {
        const PersonLine person = presentOn(u"2026"_s);

        QCOMPARE(lastPresent().value(person).toString(), u"2026"_s);
        QVERIFY(!lastPresent().day(person).isValid());
        QCOMPARE(lastPresent().tooltip(person), QString());
    }
};

QTEST_GUILESS_MAIN(TestPersonColumns)
#include "tst_personcolumns.moc"
