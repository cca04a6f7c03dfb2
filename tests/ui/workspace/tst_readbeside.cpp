// SPDX-License-Identifier: EUPL-1.2
#include "model/institute.h"
#include "support/openbank.h"
#include "support/testbank.h"
#include "workspace/readbeside.h"

#include <QSignalSpy>

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

/// How often something was read, on whatever thread.
std::atomic_int readings;

Result<QString> nameOfInstitute(Bank &bank, const Uid &record)
{
    ++readings;
    const auto institute = bank.records<Institute>().get(record);
    return institute ? Result<QString>(institute->nameNl) : institute.error();
}

Result<QString> nothingButTrouble(Bank &, const Uid &)
{
    return Error{Error::Code::Storage, {}};
}

/// An institute in a bank, of which somebody wants to know the name.
struct Asking
{
    explicit Asking(ReadBeside<QString>::Read read = nameOfInstitute)
        : desk(Desk::Content::Nothing)
        , workspace(desk.open(), desk.settings())
        , institute(insert(workspace.bank(), Institute{.nameNl = u"Bureau Kompas"_s}))
        , name(workspace, receiver, read, {Kind::Institute}, [this] { ++arrivals; })
    {
        readings = 0;
    }

    void rename(const QString &to)
    {
        const auto before = workspace.bank().records<Institute>().get(institute);
        Institute after = *before;
        after.nameNl = to;
        const auto renamed = workspace.write({u"edit"_s, Kind::Institute}, [&](Write &write) {
            return workspace.bank().records<Institute>().update(write, after, *before);
        });
        if (!renamed)
            qFatal("not renamed");
    }

    Desk desk;
    Workspace workspace;
    Uid institute;
    QObject receiver;
    int arrivals = 0;
    ReadBeside<QString> name;
};

} // namespace

class TestReadBeside : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsAskedIsToldWhenItIsThere()
    {
        Asking asking;

        QVERIFY(!asking.name.of(asking.institute));
        settle(asking.workspace);

        QCOMPARE(asking.arrivals, 1);
        QCOMPARE(*asking.name.of(asking.institute), u"Bureau Kompas"_s);
    }

    void whatIsKnownIsNotReadAgain()
    {
        Asking asking;
        asking.name.of(asking.institute);
        settle(asking.workspace);

        asking.name.of(asking.institute);
        settle(asking.workspace);

        QCOMPARE(readings.load(), 1);
    }

    void changeOfItsKindsIsReadWithoutAsking()
    {
        Asking asking;
        asking.name.of(asking.institute);
        settle(asking.workspace);

        asking.rename(u"Bureau Noord"_s);
        QCOMPARE(*asking.name.of(asking.institute), u"Bureau Kompas"_s); // until the new answer is there
        settle(asking.workspace);

        QCOMPARE(*asking.name.of(asking.institute), u"Bureau Noord"_s);
    }

    void changeOfSomethingElseIsNotReadFor()
    {
        Asking asking;
        asking.name.of(asking.institute);
        settle(asking.workspace);

        insert(asking.workspace.bank(), aStudy());
        settle(asking.workspace);

        QCOMPARE(readings.load(), 1);
    }

    void whoWalksThroughAListLeavesNoQueueBehind()
    {
        Asking asking;
        for (int row = 0; row < 50; ++row)
            asking.name.of(newUid(asking.workspace.bank().now()));

        asking.name.of(asking.institute);
        settle(asking.workspace);

        QCOMPARE(readings.load(), 2);
        QCOMPARE(*asking.name.of(asking.institute), u"Bureau Kompas"_s);
    }

    void whatCannotBeReadIsSaid()
    {
        Asking asking(nothingButTrouble);
        const QSignalSpy said(&asking.workspace, &Workspace::said);

        asking.name.of(asking.institute);
        settle(asking.workspace);

        QCOMPARE(said.size(), 1);
        QVERIFY(!asking.name.of(asking.institute));
    }
};

QTEST_MAIN(TestReadBeside)
#include "tst_readbeside.moc"
