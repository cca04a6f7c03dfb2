// SPDX-License-Identifier: EUPL-1.2
#include "model/study.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

template <typename T> bool comesBack(const T &value)
{
    return Codec<T>::from(Codec<T>::to(value)) == value;
}

/// What no field of this type would hold: of another version, or damaged.
const QList<Value> Foreign{Value(),
                           Value(nullptr),
                           Value(7),
                           Value(u"zomaar"_s),
                           Value(QCborArray{1}),
                           Value(QCborMap{{1, 2}}),
                           Value("\x01\x02"_ba)};

} // namespace

class TestCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTypeComesBackEqual()
    {
        QVERIFY(comesBack(u"één “woord”\n"_s));
        QVERIFY(comesBack(true) && comesBack(false));
        QVERIFY(comesBack(-7) && comesBack(qint64(1) << 40));
        QVERIFY(comesBack(QDate(2026, 3, 2)));
        QVERIFY(comesBack(QDateTime(QDate(2026, 3, 2), QTime(10, 0, 5), Qt::UTC)));
        QVERIFY(comesBack(PartialDate{u"2026-03"_s}));
        QVERIFY(comesBack(QUrl(u"https://voorbeeld.example/a%20b?x=é#y"_s)));
        QVERIFY(comesBack(Uid::createUuid()));
        QVERIFY(comesBack(StudyType::Monitor));
        QVERIFY(comesBack(std::optional(KnowledgeKind::Evaluerend)));
        QVERIFY(comesBack(QStringList{u"a;b"_s, u""_s, u"c"_s}));
        QVERIFY(comesBack(QList<Uid>{Uid::createUuid(), Uid::createUuid()}));
        QVERIFY(comesBack(Extra{{u"C1"_s, {u"een"_s, u"twee"_s}}, {u""_s, {u"x"_s}}}));
    }

    void emptyIsWrittenInOneWayOnly()
    {
        QVERIFY(Codec<QString>::to({}).isNull());
        QVERIFY(Codec<QString>::to(u""_s).isNull());
        QVERIFY(Codec<QDate>::to({}).isNull());
        QVERIFY(Codec<QDateTime>::to({}).isNull());
        QVERIFY(Codec<PartialDate>::to({}).isNull());
        QVERIFY(Codec<QUrl>::to({}).isNull());
        QVERIFY(Codec<Uid>::to({}).isNull());
        QVERIFY(Codec<std::optional<KnowledgeKind>>::to({}).isNull());
        QVERIFY(Codec<QStringList>::to({}).isNull());
        QVERIFY(Codec<Extra>::to({}).isNull());
    }

    void instantIsKeptInUtc()
    {
        const QDateTime local(QDate(2026, 7, 1), QTime(12, 0), Qt::OffsetFromUTC, 7200);

        QCOMPARE(Codec<QDateTime>::to(local), Value(u"2026-07-01T10:00:00Z"_s));
    }

    void codeThatThisVersionDoesNotKnowIsTheDefault()
    {
        QVERIFY(Codec<StudyType>::from(Value(u"verzonnen"_s)) == StudyType{});
    }

    void uidIsReadFromBytesAndFromText()
    {
        const Uid uid = Uid::createUuid();

        QCOMPARE(Codec<Uid>::from(Value(bytesOf(uid))), uid);
        QCOMPARE(Codec<Uid>::from(Value(textOf(uid))), uid);
    }

    void structInAListComesBackWithWhatItHas()
    {
        const QList<Contribution> made{
            {.name = u"Kuipers, E."_s, .role = ContributionRole::Redacteur, .person = Uid::createUuid()},
            {.name = u"TNO"_s}};

        QVERIFY(comesBack(made));
    }

    void foreignValuesAreReadWithoutHarm()
    {
        for (const Value &value : Foreign) {
            (void)Codec<QString>::from(value);
            (void)Codec<bool>::from(value);
            (void)Codec<int>::from(value);
            (void)Codec<StudyType>::from(value);
            QVERIFY(!Codec<QDate>::from(value).isValid());
            QVERIFY(!Codec<QDateTime>::from(value).isValid());
            QVERIFY(Codec<Uid>::from(value).isNull());
            QVERIFY(Codec<QList<Contribution>>::from(value).size() <= 1);
            QVERIFY(Codec<Extra>::from(value).size() <= 1);
        }
    }

    void structIsWrittenAsARowGivesItBack()
    {
        const Contribution made{.name = u"Kuipers, E."_s,
                                .role = ContributionRole::Redacteur,
                                .person = Uid::createUuid(),
                                .institute = Uid::createUuid()};

        const Value value = Codec<Contribution>::to(made);

        QCOMPARE(value, Value::fromJsonValue(value.toJsonValue()));
    }
};

QTEST_GUILESS_MAIN(TestCodec)
#include "tst_codec.moc"
