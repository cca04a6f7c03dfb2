// SPDX-License-Identifier: EUPL-1.2
#include "importtest.h"
#include "jobs/studylist.h"

using namespace kb;

class TestStudyList : public QObject
{
    Q_OBJECT

    std::unique_ptr<Bank> m_bank;

    QStringList titles(const StudyQuery &query) const
    {
        const StudyList list(*m_bank);
        QStringList titles;
        const auto lines = list.lines(*list.ids(query));
        for (const StudyLine &line : *lines)
            titles.append(line.title);
        return titles;
    }

    static Study study(const char *title, StudyType type, const char *issued)
    {
        Study made = test::aStudy(QString::fromUtf8(title));
        made.type = type;
        made.issued.text = QString::fromLatin1(issued);
        return made;
    }

private Q_SLOTS:
    void init()
    {
        m_bank = test::makeBank();
        test::insert(*m_bank, study("Bouwen in de wijk", StudyType::Rapport, "2023"));
        test::insert(*m_bank, study("Armoede en wonen", StudyType::Boek, "2024-05-01"));
        test::insert(*m_bank, study("Caribisch wonen", StudyType::Rapport, "2024"));
    }

    void withoutChoiceAllAreThereNewestFirst()
    {
        QCOMPARE(titles({}),
                 (QStringList{QStringLiteral("Caribisch wonen"), QStringLiteral("Armoede en wonen"),
                              QStringLiteral("Bouwen in de wijk")}));
        QCOMPARE(*StudyList(*m_bank).newest(2), StudyList(*m_bank).ids({})->first(2));
    }

    void choicesNarrowTheListTogether()
    {
        QCOMPARE(titles({.types = {StudyType::Rapport}}).size(), 2);
        QCOMPARE(titles({.types = {StudyType::Rapport}, .years = {QStringLiteral("2024")}}),
                 QStringList(QStringLiteral("Caribisch wonen")));
        QCOMPARE(titles({.owners = {m_bank->identity().unit}}).size(), 3);
        QVERIFY(titles({.owners = {newUid(m_bank->now())}}).isEmpty());
    }

    void conceptsNarrowByTheirLinks()
    {
        const Uid subject = test::insert(*m_bank, test::aConcept(QStringLiteral("armoede")));
        const Uid record =
            m_bank->records<Study>().rows(*StudyList(*m_bank).ids({.types = {StudyType::Boek}}))->first().uid;
        QVERIFY_RESULT(m_bank->write({QStringLiteral("edit")}, [&](Write &write) {
            return m_bank->links().add(write, record, LinkType::Concept, subject);
        }));

        QCOMPARE(titles({.concepts = {subject}}), QStringList(QStringLiteral("Armoede en wonen")));
    }

    void wordsNarrowAndTheColumnOrders()
    {
        QCOMPARE(titles({.words = QStringLiteral("wonen")}).size(), 2);
        QCOMPARE(titles({.words = QStringLiteral("wonen"),
                         .sorting = {QStringLiteral("title"), ListOrder::Descending}}),
                 (QStringList{QStringLiteral("Caribisch wonen"), QStringLiteral("Armoede en wonen")}));
        QVERIFY(titles({.words = QStringLiteral("zeppelin")}).isEmpty());
    }

    void yearsAreThoseOfTheStudiesLatestFirst()
    {
        QCOMPARE(*StudyList(*m_bank).years(), (QStringList{QStringLiteral("2024"), QStringLiteral("2023")}));
    }

    void lineShowsWhoMadeItAndWhoseItIs()
    {
        const auto imported = test::import(
            *m_bank, Batch{.items = {test::incoming(study("Van een bureau", StudyType::Rapport, "2025"),
                                                    {.institutes = {QStringLiteral("Bureau Voorbeeld")}})}});
        QVERIFY_RESULT(imported);

        const auto lines = StudyList(*m_bank).lines(*StudyList(*m_bank).newest(1));

        QCOMPARE(lines->first().performers, QStringList(QStringLiteral("Bureau Voorbeeld")));
        QCOMPARE(lines->first().ownerCode, QStringLiteral("DGVB"));
        QVERIFY(lines->first().isOurs);
    }
};

QTEST_GUILESS_MAIN(TestStudyList)
#include "tst_studylist.moc"
