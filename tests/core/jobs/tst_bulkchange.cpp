// SPDX-License-Identifier: EUPL-1.2
#include "bank/receive.h"
#include "jobs/bulkchange.h"
#include "model/concept.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

constexpr FieldId ShareField = 12;
constexpr FieldId DossierField = 33;
constexpr FieldId StatusField = 39;
constexpr FieldId PublicField = 73;

BulkChange share(ShareLevel level)
{
    return {.fields = {{ShareField, Codec<ShareLevel>::to(level)}}, .links = {}};
}

Concept aConcept(const QString &label)
{
    return {.prefNl = label, .scheme = u"wonen"_s};
}

} // namespace

class TestBulkChange : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QList<qint64> all() const { return *m_bank->records<KnowledgeQuestion>().ids(); }
    Result<BulkOutcome> change(const BulkChange &change) const
    {
        return changeRecords(*m_bank, Kind::KnowledgeQuestion, all(), change);
    }
    KnowledgeQuestion question(const Uid &uid) const
    {
        return *m_bank->records<KnowledgeQuestion>().get(uid);
    }
    int sharedPublicly() const
    {
        const auto questions = m_bank->records<KnowledgeQuestion>().all();
        return int(std::ranges::count(*questions, ShareLevel::Openbaar, &KnowledgeQuestion::shareLevel));
    }
    qsizetype steps() const { return m_bank->history().steps(500)->size(); }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        for (const char *text : {"Een?", "Twee?", "Drie?"})
            test::insert(*m_bank, test::aQuestion(QString::fromLatin1(text)));
    }

    void manyChangeAsOneStep()
    {
        const qsizetype before = steps();

        const auto changed = change(share(ShareLevel::Openbaar));

        QVERIFY_RESULT(changed);
        QCOMPARE(changed->changed, 3);
        QVERIFY(changed->left.isEmpty());
        QCOMPARE(sharedPublicly(), 3);
        QCOMPARE(steps(), before + 1);
        QCOMPARE(m_bank->history().undoState()->undo->label.count, 3);
    }

    void oneUndoTakesAllOfItBack()
    {
        const Uid subject = test::insert(*m_bank, aConcept(u"wonen"_s));
        BulkChange both = share(ShareLevel::Openbaar);
        both.links = {{.type = LinkType::Concept, .added = {subject}, .removed = {}}};
        QVERIFY_RESULT(change(both));
        QCOMPARE(m_bank->links().to(subject, LinkType::Concept)->size(), 3);

        QVERIFY_RESULT(m_bank->undo());

        QCOMPARE(sharedPublicly(), 0);
        QVERIFY(m_bank->links().to(subject, LinkType::Concept)->isEmpty());
    }

    void whatIsNotNamedStays()
    {
        const Uid first = m_bank->records<KnowledgeQuestion>().all()->first().uid;
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(*m_bank, first, [](KnowledgeQuestion &question) {
            question.explanation = u"toelichting"_s;
            question.status = QuestionStatus::Onderzoek;
            question.dossier = Uid::createUuid();
        }));

        QVERIFY_RESULT(change(share(ShareLevel::Openbaar)));

        QCOMPARE(question(first).explanation, u"toelichting"_s);
        QCOMPARE(question(first).status, QuestionStatus::Onderzoek);
    }

    void conceptsComeAndGo()
    {
        const Uid old = test::insert(*m_bank, aConcept(u"oud"_s));
        const Uid kept = test::insert(*m_bank, aConcept(u"blijft"_s));
        const Uid fresh = test::insert(*m_bank, aConcept(u"nieuw"_s));
        const Uid first = m_bank->records<KnowledgeQuestion>().all()->first().uid;
        QVERIFY_RESULT(m_bank->write({.act = u"link"_s}, [&](Write &write) {
            return m_bank->links().set(write, first, LinkType::Concept, {old, kept});
        }));

        QVERIFY_RESULT(change(
            {.fields = {}, .links = {{.type = LinkType::Concept, .added = {fresh}, .removed = {old}}}}));

        QCOMPARE(*m_bank->links().from(first, LinkType::Concept), (QList<Uid>{kept, fresh}));
        QCOMPARE(m_bank->links().to(fresh, LinkType::Concept)->size(), 3);
    }

    void dossierIsSetAndTakenAway()
    {
        const Uid dossier = newUid(m_bank->now());
        QVERIFY_RESULT(change({.fields = {{DossierField, Codec<Uid>::to(dossier)}}, .links = {}}));
        const Uid first = m_bank->records<KnowledgeQuestion>().all()->first().uid;
        QCOMPARE(question(first).dossier, dossier);

        QVERIFY_RESULT(change({.fields = {{DossierField, Codec<Uid>::to({})}}, .links = {}}));

        QVERIFY(question(first).dossier.isNull());
    }

    void whatIsSoAlreadyIsCountedAndMakesNoStep()
    {
        QVERIFY_RESULT(change(share(ShareLevel::Openbaar)));
        const qsizetype before = steps();

        const auto again = change(share(ShareLevel::Openbaar));

        QVERIFY_RESULT(again);
        QCOMPARE(again->changed, 0);
        QCOMPARE(again->same, 3);
        QCOMPARE(steps(), before);
    }

    void whatAnotherUnitOwnsStaysAndIsNamed()
    {
        const auto other = test::makeBank(u"DGRO"_s);
        const Uid theirs = test::insert(*other, test::aQuestion(u"Van hen?"_s));
        QVERIFY_RESULT(receive(*m_bank, *allOperations(*other)));
        const Uid subject = test::insert(*m_bank, aConcept(u"wonen"_s));

        const auto changed =
            change({.fields = {}, .links = {{.type = LinkType::Concept, .added = {subject}, .removed = {}}}});

        QVERIFY_RESULT(changed);
        QCOMPARE(changed->changed, 3);
        QCOMPARE(changed->left.size(), 1);
        QCOMPARE(changed->left.first().uid, theirs);
        QCOMPARE(changed->left.first().refcode, question(theirs).refcode);
        QVERIFY(changed->left.first().why == (Error{Error::Code::NotOwner, u"DGRO"_s}));
        QVERIFY(m_bank->links().from(theirs, LinkType::Concept)->isEmpty());
    }

    void whatTheLifecycleForbidsStaysAndSaysWhatIsMissing()
    {
        const Uid ready = m_bank->records<KnowledgeQuestion>().all()->first().uid;
        QVERIFY_RESULT(test::edit<KnowledgeQuestion>(
            *m_bank, ready, [&](KnowledgeQuestion &question) { question.dossier = newUid(m_bank->now()); }));

        const auto changed =
            change({.fields = {{StatusField, Codec<QuestionStatus>::to(QuestionStatus::Open)}}, .links = {}});

        QVERIFY_RESULT(changed);
        QCOMPARE(changed->changed, 1);
        QCOMPARE(changed->left.size(), 2);
        QVERIFY(changed->left.first().why == (Error{Error::Code::NotAllowed, u"dossier"_s}));
        QCOMPARE(question(ready).status, QuestionStatus::Open);
    }

    void previewSaysTheSameAndWritesNothing()
    {
        const BulkChange open{.fields = {{StatusField, Codec<QuestionStatus>::to(QuestionStatus::Open)}},
                              .links = {}};
        const QByteArray before = test::dump(*m_bank);

        const auto preview = previewChange(*m_bank, Kind::KnowledgeQuestion, all(), open);

        QVERIFY_RESULT(preview);
        QCOMPARE(test::dump(*m_bank), before);
        const auto changed = change(open);
        QCOMPARE(preview->changed, changed->changed);
        QCOMPARE(preview->left.size(), changed->left.size());
        QCOMPARE(preview->left.size(), 3);
    }

    void whatWentToTheTrashMeanwhileIsPassedOver()
    {
        const QList<qint64> selected = all();
        QVERIFY_RESULT(test::removeRecord<KnowledgeQuestion>(
            *m_bank, m_bank->records<KnowledgeQuestion>().all()->first().uid));

        const auto changed =
            changeRecords(*m_bank, Kind::KnowledgeQuestion, selected, share(ShareLevel::Openbaar));

        QVERIFY_RESULT(changed);
        QCOMPARE(changed->changed, 2);
        QCOMPARE(m_bank->records<KnowledgeQuestion>().ids(Shelf::Trash)->size(), 1);
    }

    void studiesChangeByTheirOwnRules()
    {
        test::insert(*m_bank, test::aStudy());
        const QList<qint64> studies = *m_bank->records<Study>().ids();
        const auto publish = [](PublicationStatus status) {
            return BulkChange{.fields = {{PublicField, Codec<PublicationStatus>::to(status)}}, .links = {}};
        };

        const auto refused =
            changeRecords(*m_bank, Kind::Study, studies, publish(PublicationStatus::Openbaar));
        const auto done =
            changeRecords(*m_bank, Kind::Study, studies, publish(PublicationStatus::Beoordelen));

        QVERIFY_RESULT(refused);
        QCOMPARE(refused->left.size(), 1);
        QVERIFY(refused->left.first().why.detail.contains(u"summary_plain"_s));
        QVERIFY_RESULT(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(m_bank->records<Study>().all()->first().publicationStatus, PublicationStatus::Beoordelen);
    }

    void stoppedHalfWayNothingIsChanged()
    {
        for (int more = 0; more < 2 * ReportEvery; ++more)
            test::insert(*m_bank, test::aQuestion(QString::number(more)));
        std::stop_source stop;

        const auto changed = changeRecords(
            *m_bank, Kind::KnowledgeQuestion, all(), share(ShareLevel::Openbaar),
            [&](qint64, qint64) { stop.request_stop(); }, stop.get_token());

        QCOMPARE_ERROR(changed, Error::Code::Cancelled);
        QCOMPARE(sharedPublicly(), 0);
    }

    void recordsThatCannotBeReadAreAnErrorAndNotNothing()
    {
        QVERIFY_RESULT(m_bank->context().db.runScript("DROP TABLE link"));
        const BulkChange links{
            .fields = {},
            .links = {{.type = LinkType::Concept, .added = {newUid(m_bank->now())}, .removed = {}}}};

        QVERIFY(!previewChange(*m_bank, Kind::KnowledgeQuestion, all(), links));
    }
};

QTEST_GUILESS_MAIN(TestBulkChange)
#include "tst_bulkchange.moc"
