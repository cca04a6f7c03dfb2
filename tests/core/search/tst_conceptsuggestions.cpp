// SPDX-License-Identifier: EUPL-1.2
#include "search/conceptsuggestions.h"
#include "support/hardwords.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestConceptSuggestions : public QObject
{
    Q_OBJECT

    Analyser m_analyser;
    QList<NamedConcept> m_concepts;

    void add(const QString &name, const QStringList &others = {}, int uses = 1)
    {
        m_concepts.append({newUid(QDateTime::currentDateTimeUtc()), name, QStringList{name} + others, uses});
    }

    QStringList namesFor(const QString &text, qsizetype most = 5)
    {
        QStringList names;
        for (const SuggestedConcept &each : suggestConcepts(m_concepts, text, m_analyser, most))
            names.append(each.name);
        return names;
    }

private Q_SLOTS:
    void init() { m_concepts.clear(); }

    void labelIsFoundInAnotherForm()
    {
        add(u"huurder"_s);
        add(u"begroting"_s);

        QCOMPARE(namesFor(u"Wat merken huurders hiervan?"_s), QStringList{u"huurder"_s});
    }

    void alternativeAndHiddenLabelsCountAsTheConcept()
    {
        add(u"bestuurskracht"_s, {u"uitvoeringskracht"_s});

        const auto found = suggestConcepts(m_concepts, u"De uitvoeringskracht van gemeenten", m_analyser, 5);

        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().name, u"bestuurskracht"_s);
        QCOMPARE(found.first().words, QStringList{u"uitvoeringskracht"_s});
    }

    void everyWordOfALabelMustBeThere()
    {
        add(u"sociale huur"_s);

        QCOMPARE(namesFor(u"De huur stijgt"_s), QStringList());
        QCOMPARE(namesFor(u"De sociale huur stijgt"_s), QStringList{u"sociale huur"_s});
    }

    void partOfACompoundCountsLessThanTheWord()
    {
        add(u"armoede"_s);
        add(u"woning"_s);

        QCOMPARE(namesFor(u"Armoede in huurwoningen"_s), (QStringList{u"armoede"_s, u"woning"_s}));
    }

    void rareConceptComesBeforeAUsualOne()
    {
        add(u"armoede"_s, {}, 90);
        add(u"woning"_s, {}, 2);

        QCOMPARE(namesFor(u"armoede en een woning"_s).first(), u"woning"_s);
    }

    void onlyTheBestAreGivenAndAlwaysTheSame()
    {
        for (const char *name : {"huur", "koop", "bouw", "wonen", "water", "grond", "natuur"})
            add(QString::fromLatin1(name));
        const QString text = u"huur koop bouw wonen water grond natuur"_s;

        QCOMPARE(namesFor(text, 3).size(), 3);
        QCOMPARE(namesFor(text), namesFor(text));
    }

    void textWithoutConceptsHasNone()
    {
        add(u"huurder"_s);

        QCOMPARE(namesFor(u"De en het"_s), QStringList());
        QCOMPARE(namesFor({}), QStringList());
    }

    void anyTextIsRead_data() { test::addHardWords(); }

    void anyTextIsRead()
    {
        QFETCH(const QString, typed);
        add(u"zeppelin"_s);

        QCOMPARE(namesFor(typed), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestConceptSuggestions)
#include "tst_conceptsuggestions.moc"
