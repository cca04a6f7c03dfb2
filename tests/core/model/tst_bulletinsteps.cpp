// SPDX-License-Identifier: EUPL-1.2
#include "base/uid.h"
#include "model/bulletinsteps.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestBulletinSteps : public QObject
{
    Q_OBJECT

    static Bulletin inStatus(BulletinStatus status)
    {
        Bulletin bulletin;
        bulletin.title = u"Nieuws"_s;
        bulletin.status = status;
        bulletin.issuedOn = QDate(2026, 3, 2);
        bulletin.editor = u"I. Vermaak"_s;
        return bulletin;
    }

    static QStringList missing(BulletinStatus from, BulletinStatus to, const BulletinSurroundings &around)
    {
        return missingForStep(inStatus(from), inStatus(to), around);
    }

private Q_SLOTS:
    void aBulletinIsIssuedWithPiecesADateAndAnEditor()
    {
        Bulletin after;
        after.status = BulletinStatus::Uitgegeven;
        QCOMPARE(missingForStep(Bulletin(), after, {}),
                 (QStringList{u"items"_s, u"issued_on"_s, u"editor"_s}));

        after.issuedOn = QDate(2026, 3, 2);
        after.editor = u"I. Vermaak"_s;
        QCOMPARE(missingForStep(Bulletin(), after, {.items = 1}), QStringList());
    }

    void whatWasIssuedDoesNotGoBack() // S27b
    {
        const BulletinSurroundings around{.items = 1, .issuedCorrections = 1};

        for (const BulletinStatus earlier : {BulletinStatus::Concept, BulletinStatus::Vastgesteld}) {
            QCOMPARE(missing(BulletinStatus::Uitgegeven, earlier, around), QStringList(u"issued"_s));
            QCOMPARE(missing(BulletinStatus::Gecorrigeerd, earlier, around), QStringList(u"issued"_s));
        }
        QCOMPARE(missing(BulletinStatus::Gecorrigeerd, BulletinStatus::Uitgegeven, around),
                 QStringList(u"issued"_s));
        QCOMPARE(missing(BulletinStatus::Uitgegeven, BulletinStatus::Gecorrigeerd, around), QStringList());
    }

    void whatWasIssuedSaysTheSame() // S27b
    {
        const Bulletin issued = inStatus(BulletinStatus::Uitgegeven);
        Bulletin renumbered = issued;
        renumbered.number = 2;

        QCOMPARE(missingForStep(issued, renumbered, {.items = 1}), QStringList(u"issued"_s));
    }

    void onlyAnIssueIsCorrectedAndByOneThatIsOut()
    {
        QCOMPARE(missing(BulletinStatus::Vastgesteld, BulletinStatus::Gecorrigeerd, {.items = 1}),
                 QStringList(u"corrected_version"_s));
    }

    void anIssueHasOneCorrection() // S27b
    {
        Bulletin correction = inStatus(BulletinStatus::Concept);
        correction.corrects = Uid::createUuid();

        QCOMPARE(missingForStep(Bulletin(), correction, {.corrected = BulletinStatus::Uitgegeven}),
                 QStringList());
        QCOMPARE(missingForStep(Bulletin(), correction,
                                {.otherCorrections = 1, .corrected = BulletinStatus::Uitgegeven}),
                 QStringList(u"correction"_s));
        QCOMPARE(missingForStep(Bulletin(), correction, {.corrected = BulletinStatus::Vastgesteld}),
                 QStringList(u"corrects"_s));
    }

    void everyMoveHasTheStatusesThatAreOpenToIt()
    {
        QVERIFY(isOpenTo(BulletinMove::Settle, BulletinStatus::Concept));
        QVERIFY(!isOpenTo(BulletinMove::Settle, BulletinStatus::Uitgegeven));
        QVERIFY(isOpenTo(BulletinMove::Issue, BulletinStatus::Vastgesteld));
        QVERIFY(!isOpenTo(BulletinMove::Issue, BulletinStatus::Gecorrigeerd));
        QVERIFY(isOpenTo(BulletinMove::Correct, BulletinStatus::Uitgegeven));
        QVERIFY(!isOpenTo(BulletinMove::Correct, BulletinStatus::Gecorrigeerd));
    }

    void anIssuedBulletinIsNotDeleted()
    {
        QVERIFY(mayBeRemoved(inStatus(BulletinStatus::Concept)));
        QVERIFY(!mayBeRemoved(inStatus(BulletinStatus::Uitgegeven)));
    }
};

QTEST_GUILESS_MAIN(TestBulletinSteps)
#include "tst_bulletinsteps.moc"
