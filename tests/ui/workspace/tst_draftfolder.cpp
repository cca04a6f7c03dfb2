// SPDX-License-Identifier: EUPL-1.2
#include "support/testresult.h"
#include "workspace/draftfolder.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const Uid HomeBank(u"0190a000-0000-7000-8000-000000000001"_s);
const Uid OtherBank(u"0190a000-0000-7000-8000-000000000002"_s);
const Uid Record(u"0190a000-0000-7000-8000-000000000003"_s);
const QDateTime Moment(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

UnsavedText aText(const Uid &record = Record)
{
    return {Kind::Study, record, {{FieldId(31), u"Half af"_s}, {FieldId(37), u"2026-03"_s}}, Moment};
}

} // namespace

class TestDraftFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textComesBackAsItWasKept()
    {
        const QTemporaryDir folder;
        const DraftFolder texts(QDir(folder.path()), HomeBank);

        QVERIFY_RESULT(texts.keep(aText()));

        const auto found = texts.find(Kind::Study, Record);
        QVERIFY(found);
        QCOMPARE(found->values, aText().values);
        QCOMPARE(found->at, Moment);
    }

    void newRecordHasOneTextPerKind()
    {
        const QTemporaryDir folder;
        const DraftFolder texts(QDir(folder.path()), HomeBank);

        QVERIFY_RESULT(texts.keep(aText({})));

        QVERIFY(texts.find(Kind::Study, {}));
        QVERIFY(!texts.find(Kind::KnowledgeQuestion, {}));
    }

    void otherBankSeesNothingOfIt()
    {
        const QTemporaryDir folder;
        QVERIFY_RESULT(DraftFolder(QDir(folder.path()), HomeBank).keep(aText()));

        QVERIFY(DraftFolder(QDir(folder.path()), OtherBank).all().isEmpty());
    }

    void savedTextIsGone()
    {
        const QTemporaryDir folder;
        const DraftFolder texts(QDir(folder.path()), HomeBank);
        QVERIFY_RESULT(texts.keep(aText()));

        texts.drop(Kind::Study, Record);

        QVERIFY(texts.all().isEmpty());
    }

    void fileThatIsNoTextIsLeftOut()
    {
        const QTemporaryDir folder;
        const DraftFolder texts(QDir(folder.path()), HomeBank);
        QVERIFY_RESULT(texts.keep(aText()));
        QFile broken(folder.filePath(textOf(HomeBank) + u"/broken.draft"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\xff\x00\x12", 3) == 3);
        broken.close();

        QCOMPARE(texts.all().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDraftFolder)
#include "tst_draftfolder.moc"
