// SPDX-License-Identifier: EUPL-1.2
#include "model/freshcopy.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

namespace {

const QDate Day(2026, 3, 2);

/// The names of the fields in which two records differ.
template <typename R> QStringList differences(const R &a, const R &b)
{
    QStringList names;
    for (const Field<R> &field : Describe<R>::fields) {
        if (field.get(a) != field.get(b))
            names.append(QString::fromLatin1(field.name));
    }
    return names;
}

/// Every value that a record has and its copy has not.
template <typename R> QStringList dropped(const R &record)
{
    return differences(record, freshCopy(record));
}

template <typename R> R withHead()
{
    R record;
    record.uid = newUid(QDateTime(Day, QTime(10, 0), Qt::UTC));
    record.refcode = u"DGVB-X-0001"_s;
    record.ownerUnit = record.uid;
    record.shareLevel = ShareLevel::Openbaar;
    record.recordState = Quality::Gecontroleerd;
    record.origin = Origin::Voorbeeld;
    record.keywords = {u"warmte"_s};
    record.externalId = u"2026Z001"_s;
    record.extra = {{u"ZZ"_s, {u"1"_s}}};
    return record;
}

} // namespace

class TestFreshCopy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void studyKeepsItsContentAndLosesWhatIdentifiesItAndWhatHappenedToIt()
    {
        Study study = withHead<Study>();
        study.type = StudyType::Evaluatie;
        study.title = u"Energiearmoede meten"_s;
        study.contributions = {{.name = u"Kuipers, E."_s}};
        study.issued.text = u"2024"_s;
        study.issn = u"1234-5678"_s;
        study.abstract = u"Kort."_s;
        study.methods = {u"enquete"_s};
        study.accessKind = AccessKind::Betaalmuur;
        study.doi = u"10.5555/1"_s;
        study.isbn = u"9789000000000"_s;
        study.otherIds = {u"x"_s};
        study.url = QUrl(u"https://voorbeeld.example"_s);
        study.publicationStatus = PublicationStatus::Openbaar;
        study.publishedOn = Day;
        study.rightsChecked = true;
        study.accessibilityReason = u"Gescand."_s;
        study.freshnessUntil = Day;

        QCOMPARE(dropped(study),
                 (QStringList{u"refcode"_s, u"owner_unit"_s, u"record_state"_s, u"origin"_s, u"external_id"_s,
                              u"extra"_s, u"doi"_s, u"isbn"_s, u"other_ids"_s, u"url"_s, u"freshness_until"_s,
                              u"publication_status"_s, u"published_on"_s, u"rights_checked"_s,
                              u"accessibility_reason"_s}));
        QVERIFY(freshCopy(study).uid.isNull());
    }

    void questionKeepsWhatIsAskedAndLosesHowItWasAnswered()
    {
        KnowledgeQuestion question = withHead<KnowledgeQuestion>();
        question.text = u"Wie woont er boven een winkel?"_s;
        question.dossier = question.uid;
        question.needClass = NeedClass::Nodig;
        question.needBy = Day;
        question.decisionSupported = u"Woonbesluit"_s;
        question.status = QuestionStatus::Beantwoord;
        question.answerSummary = u"Niemand."_s;
        question.answeredOn = Day;
        question.revisitOn = Day;
        question.askedOn = Day;

        QCOMPARE(dropped(question),
                 (QStringList{u"refcode"_s, u"owner_unit"_s, u"record_state"_s, u"origin"_s, u"external_id"_s,
                              u"extra"_s, u"status"_s, u"answer_summary"_s, u"answered_on"_s, u"revisit_on"_s,
                              u"asked_on"_s}));
        QVERIFY(freshCopy(question).uid.isNull());
    }

    void bankOfOthersKeepsWhoseItIsAndLosesItsAddress()
    {
        ExternalBank bank = withHead<ExternalBank>();
        bank.name = u"Bibliotheek"_s;
        bank.heldBy = u"Provincie Voorbeeldland"_s;
        bank.url = QUrl(u"https://bank.example.org"_s);
        bank.access = u"Open"_s;
        bank.checkedOn = Day;

        QCOMPARE(dropped(bank), (QStringList{u"refcode"_s, u"owner_unit"_s, u"record_state"_s, u"origin"_s,
                                             u"external_id"_s, u"extra"_s, u"url"_s, u"checked_on"_s}));
        QVERIFY(freshCopy(bank).uid.isNull());
    }
};

QTEST_GUILESS_MAIN(TestFreshCopy)
#include "tst_freshcopy.moc"
