// SPDX-License-Identifier: EUPL-1.2
#include "bank/guards.h"
#include "model/concept.h"
#include "model/institute.h"
#include "model/person.h"
#include "model/policydossier.h"
#include "model/researchproject.h"
#include "support/testbank.h"

using namespace kb;

namespace {

/// Some 100,000 characters.
QString textWithoutEnd()
{
    return QStringLiteral("wonen in de stad ").repeated(6000).trimmed();
}

/// Whether people write in it what they like.
bool isWritten(const FieldInfo &field)
{
    return field.kind == FieldKind::Text || field.kind == FieldKind::Memo;
}

/// A value other than the default for every kind of field.
Value someValue(const FieldInfo &field, const RecordType &type)
{
    switch (field.kind) {
    case FieldKind::Integer:
    case FieldKind::Money:
        return 12345;
    case FieldKind::Flag:
        return true;
    case FieldKind::Date:
        return QStringLiteral("2026-03-02");
    case FieldKind::PartialDate:
        return QStringLiteral("2026-03");
    case FieldKind::Instant:
        return QStringLiteral("2026-03-02T10:00:00Z");
    case FieldKind::Url:
        return QStringLiteral("https://voorbeeld.example/a%20b");
    case FieldKind::Ref:
        return bytesOf(namedUid(QLatin1StringView(type.table), field.name));
    case FieldKind::List:
        return QCborArray{QStringLiteral("één"), QStringLiteral("twee; drie")};
    default:
        return QStringLiteral("‘Vraag’ %1; 100 % \n regel").arg(QLatin1StringView(field.name));
    }
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

    static void eachTable()
    {
        QTest::addColumn<QString>("table");
        for (const RecordType *type : recordTypes())
            QTest::newRow(type->table) << QString::fromLatin1(type->table);
    }

private Q_SLOTS:
    void everyFieldOfEveryTypeComesBack_data() { eachTable(); }

    void everyFieldOfEveryTypeComesBack()
    {
        QFETCH(const QString, table);
        const RecordType &type = *recordType(QLatin1StringView(table.toLatin1()));
        const auto bank = test::makeBank();
        Values values;
        for (const FieldInfo *field : type.fields)
            values.insert(field->id, someValue(*field, type));
        if (type.owned)
            values.remove(11); // the owner becomes the bank's own unit
        const Uid uid = Uid::createUuid();

        QVERIFY_RESULT(bank->write({}, [&](Write &write) { return write.create(type, uid, values); }));

        const auto stored = storedRecord(bank->context().db, type, uid);
        QVERIFY_RESULT(stored);
        Values shown = stored->values;
        if (type.owned)
            shown.remove(11);
        QCOMPARE(shown, values);
    }

    void textOfAHundredThousandCharactersComesBackFromEveryField_data() { eachTable(); }

    void textOfAHundredThousandCharactersComesBackFromEveryField()
    {
        QFETCH(const QString, table);
        const RecordType &type = *recordType(QLatin1StringView(table.toLatin1()));
        const auto bank = test::makeBank();
        Values values;
        for (const FieldInfo *field : type.fields) {
            const bool isLong = isWritten(*field);
            values.insert(field->id, isLong ? Value(textWithoutEnd()) : someValue(*field, type));
        }
        if (type.owned)
            values.remove(11);
        const Uid uid = Uid::createUuid();

        QVERIFY_RESULT(bank->write({}, [&](Write &write) { return write.create(type, uid, values); }));

        const auto stored = storedRecord(bank->context().db, type, uid);
        QVERIFY_RESULT(stored);
        for (const FieldInfo *field : type.fields) {
            if (isWritten(*field))
                QVERIFY2(stored->values.value(field->id) == Value(textWithoutEnd()), field->name);
        }
    }

    void studyReadsBackEqual()
    {
        const auto bank = test::makeBank();
        Study study = test::aStudy();
        study.language = QStringLiteral("en");
        study.extra = {{QStringLiteral("C1"), {QStringLiteral("a"), QStringLiteral("b")}}};
        study.knowledgeKind = KnowledgeKind::Evaluerend;
        study.contributions.append({.name = QStringLiteral("Raad voor Voorbeeldadvies"),
                                    .role = ContributionRole::Organisatie,
                                    .institute = Uid::createUuid()});

        study.uid = test::insert(*bank, study);

        const auto read = bank->records<Study>().get(study.uid);
        QVERIFY_RESULT(read);
        study.refcode = read->refcode;
        study.ownerUnit = bank->identity().unit;
        QCOMPARE(*read, study);
    }

    void missingRecordIsNotFound()
    {
        const auto bank = test::makeBank();

        QCOMPARE_ERROR(bank->records<Study>().get(Uid::createUuid()), Error::Code::NotFound);
    }

    void requiredFieldIsAskedForByName()
    {
        const auto bank = test::makeBank();

        const auto made =
            bank->write({}, [&](Write &write) { return bank->records<Study>().insert(write, Study{}); });

        QCOMPARE_ERROR(made, Error::Code::InvalidInput);
        QCOMPARE(made.error().detail, QStringLiteral("title"));
    }

    void updateWritesOnlyWhatTheUserChanged()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aStudy());
        const Study seenLongAgo = *bank->records<Study>().get(uid);
        QVERIFY_RESULT(test::edit<Study>(*bank, uid, [](Study &s) { s.title = QStringLiteral("Nieuw"); }));

        Study edited = seenLongAgo;
        edited.publisher = QStringLiteral("Uitgever");
        QVERIFY_RESULT(bank->write(
            {}, [&](Write &write) { return bank->records<Study>().update(write, edited, seenLongAgo); }));

        const auto now = bank->records<Study>().get(uid);
        QCOMPARE(now->title, QStringLiteral("Nieuw"));
        QCOMPARE(now->publisher, QStringLiteral("Uitgever"));
    }

    void anotherUnitsRecordCannotBeChanged()
    {
        const auto bank = test::makeBank();
        Study foreign = test::aStudy();
        foreign.ownerUnit = Uid::createUuid();

        const auto made =
            bank->write({}, [&](Write &write) { return bank->records<Study>().insert(write, foreign); });

        QCOMPARE_ERROR(made, Error::Code::NotOwner);
    }

    void coordinatorTakesInForAnotherUnit()
    {
        const auto bank = test::makeBank(QStringLiteral("KIEM"), true);
        Unit unit;
        unit.code = QStringLiteral("DGRO");
        unit.nameNl = QStringLiteral("Ruimtelijke Ordening");
        Study foreign = test::aStudy();
        foreign.ownerUnit = test::insert(*bank, unit);

        const Uid uid = test::insert(*bank, foreign);

        QCOMPARE(bank->records<Study>().get(uid)->refcode, QStringLiteral("DGRO-STU-0001"));
        QVERIFY_RESULT(test::edit<Study>(*bank, uid, [](Study &s) { s.title += u'!'; }));
    }

    void broaderConceptMayNotComeRoundToItself()
    {
        const auto bank = test::makeBank();
        Concept wide;
        wide.prefNl = QStringLiteral("armoede");
        wide.scheme = QStringLiteral("Samenleving");
        const Uid armoede = test::insert(*bank, wide);
        Concept narrow = wide;
        narrow.prefNl = QStringLiteral("energiearmoede");
        narrow.broader = armoede;
        const Uid energiearmoede = test::insert(*bank, narrow);

        const auto turned =
            test::edit<Concept>(*bank, armoede, [&](Concept &c) { c.broader = energiearmoede; });

        QCOMPARE_ERROR(turned, Error::Code::InvalidInput);
    }

    void questionOpensOnlyWithItsDossier()
    {
        const auto bank = test::makeBank();
        const Uid uid = test::insert(*bank, test::aQuestion());
        const auto open = [&](const Uid &dossier) {
            return test::edit<KnowledgeQuestion>(*bank, uid, [&](KnowledgeQuestion &question) {
                question.status = QuestionStatus::Open;
                question.dossier = dossier;
            });
        };

        const auto refused = open({});

        QCOMPARE_ERROR(refused, Error::Code::NotAllowed);
        QCOMPARE(refused.error().detail, QStringLiteral("dossier"));
        QVERIFY_RESULT(open(Uid::createUuid()));
    }

    void projectGoesOnePhaseAtATime()
    {
        const auto bank = test::makeBank();
        ResearchProject project;
        project.title = QStringLiteral("Vervolgmeting");
        const Uid uid = test::insert(*bank, project);

        const auto jumped =
            test::edit<ResearchProject>(*bank, uid, [](ResearchProject &p) { p.phase = Phase::Gegund; });

        QCOMPARE_ERROR(jumped, Error::Code::NotAllowed);
    }

    void linkMadeTwiceIsOneLink()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        const Uid target = Uid::createUuid();
        const auto link = [&](Write &write) {
            return bank->links().add(write, study, LinkType::Concept, target);
        };

        QVERIFY_RESULT(bank->write({}, link));
        QVERIFY_RESULT(bank->write({}, link));

        QCOMPARE(*bank->links().from(study, LinkType::Concept), QList<Uid>{target});
    }

    void removedLinkCanBeMadeAgain()
    {
        const auto bank = test::makeBank();
        const Uid study = test::insert(*bank, test::aStudy());
        const Uid target = Uid::createUuid();
        const auto set = [&](const QList<Uid> &targets) {
            return bank->write({}, [&](Write &write) {
                return bank->links().set(write, study, LinkType::Concept, targets);
            });
        };
        QVERIFY_RESULT(set({target}));
        QVERIFY_RESULT(set({}));
        QVERIFY(bank->links().from(study, LinkType::Concept)->isEmpty());

        QVERIFY_RESULT(set({target}));

        QCOMPARE(*bank->links().from(study, LinkType::Concept), QList<Uid>{target});
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
