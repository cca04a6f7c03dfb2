// SPDX-License-Identifier: EUPL-1.2
#include "jobs/networkmerge.h"
#include "jobs/persondatajob.h"
#include "model/agendaitem.h"
#include "model/event.h"
#include "model/note.h"
#include "model/participant.h"
#include "networkbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// What somebody gets who asks what is kept about them.
class TestPersonDataJob : public QObject
{
    Q_OBJECT

    std::optional<test::NetworkBank> m_world;

    Bank &bank() const { return *m_world->bank; }
    PersonDataContent content() const
    {
        const auto found = personDataContent(bank(), m_world->person, Language::Nl);
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    static QString valueOf(const PersonDataContent &content, const QString &label)
    {
        for (const doc::Fact &fact : content.facts) {
            if (fact.label.plain() == label)
                return fact.value.plain();
        }
        return {};
    }

private Q_SLOTS:
    void init() { m_world.emplace(); }

    void everyFieldThatIsFilledInIsTold()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), m_world->person,
                                          [](Person &edited) { edited.email = u"fatima@example.nl"_s; }));

        const PersonDataContent told = content();

        QCOMPARE(told.name, u"Fatima el Amrani"_s);
        QCOMPARE(told.keptBy, u"Eenheid DGVB"_s);
        QCOMPARE(valueOf(told, u"E-mail"_s), u"fatima@example.nl"_s);
        QCOMPARE(valueOf(told, u"Family name"_s), u"Amrani"_s);
        QVERIFY(valueOf(told, u"Works at"_s).contains(u"Universiteit Noorderhaven"_s));
        QVERIFY(valueOf(told, u"Written down"_s).endsWith(u"Sanne de Wit"_s));
    }

    void lineOnTheListOfAnEventIsToldWithAllThatItSays()
    {
        const Uid event =
            test::insert(bank(), Event{.title = u"Bijeenkomst"_s, .organiser = bank().identity().unit});
        test::insert(
            bank(),
            Participant{.event = event, .person = m_world->person, .attended = true, .needs = u"rolstoel"_s});

        const QList<PersonMention> named = content().named;

        QCOMPARE(named.size(), 1);
        QCOMPARE(named.first().kind, u"Participant"_s);
        QVERIFY(named.first().record.endsWith(u"Bijeenkomst"_s));
        QVERIFY(named.first().says.contains(u"rolstoel"_s));
    }

    void authorIsToldByTheNameThatWasPublished()
    {
        Study study = test::aStudy(u"Wonen boven winkels"_s);
        study.contributions = {{.name = u"El Amrani, F."_s, .person = m_world->person}};
        test::insert(bank(), study);

        const QList<PersonMention> named = content().named;

        QCOMPARE(named.size(), 1);
        QVERIFY(named.first().record.endsWith(u"Wonen boven winkels"_s));
        QVERIFY(named.first().says.startsWith(u"El Amrani, F."_s));
    }

    void contactMomentIsToldByItsLink()
    {
        m_world->link(m_world->addContact(QDate(2026, 2, 1)), LinkType::With, m_world->person);

        const QList<PersonMention> named = content().named;

        QCOMPARE(named.size(), 1);
        QVERIFY(named.first().record.endsWith(u"Kennismaking"_s));
    }

    void noteAboutThePersonIsToldOnce()
    {
        test::insert(bank(), Note{.about = m_world->person, .text = u"Belt liever."_s});

        const QList<PersonMention> named = content().named;

        QCOMPARE(named.size(), 1);
        QVERIFY(named.first().says.contains(u"Belt liever."_s));
    }

    void textWithTheFamilyNameIsToldApart()
    {
        const Uid event =
            test::insert(bank(), Event{.title = u"Bijeenkomst"_s, .organiser = bank().identity().unit});
        test::insert(bank(), Participant{.event = event, .name = u"mevrouw AMRANI"_s});
        test::insert(bank(),
                     AgendaItem{.event = event, .title = u"Inleiding"_s, .speakerName = u"De Boer"_s});

        const PersonDataContent told = content();

        QVERIFY(told.named.isEmpty());
        QCOMPARE(told.written.size(), 1);
        QCOMPARE(told.written.first().says, u"mevrouw AMRANI"_s);
        QVERIFY(told.written.first().record.endsWith(u"Bijeenkomst"_s));
    }

    void whatALineOfSomebodyElseSaysIsLookedAtToo()
    {
        const Uid event =
            test::insert(bank(), Event{.title = u"Bijeenkomst"_s, .organiser = bank().identity().unit});
        test::insert(bank(), Participant{.event = event,
                                         .person = m_world->colleague,
                                         .organisation = u"Bureau Amrani"_s,
                                         .needs = u"zit naast Amrani"_s});

        const PersonDataContent told = content();

        QVERIFY(told.named.isEmpty());
        QStringList says;
        for (const PersonMention &mention : told.written)
            says.append(mention.says);
        QCOMPARE(says, (QStringList{u"Bureau Amrani"_s, u"zit naast Amrani"_s}));
    }

    void ownLineIsToldOnceWithAllThatItSays()
    {
        const Uid event =
            test::insert(bank(), Event{.title = u"Bijeenkomst"_s, .organiser = bank().identity().unit});
        test::insert(
            bank(),
            Participant{.event = event, .person = m_world->person, .organisation = u"Bureau Amrani"_s});

        const PersonDataContent told = content();

        QCOMPARE(told.named.size(), 1);
        QVERIFY(told.named.first().says.contains(u"Bureau Amrani"_s));
        QVERIFY(told.written.isEmpty());
    }

    void listsAreReadToo()
    {
        Study study = test::aStudy();
        study.keywords = {u"methode-Amrani"_s};
        study.extra.insert(u"AD"_s, {u"p/a mevrouw Amrani"_s});
        test::insert(bank(), study);

        QStringList says;
        for (const QList<PersonMention> written = content().written; const PersonMention &mention : written)
            says.append(mention.says);
        QCOMPARE(says, (QStringList{u"methode-Amrani"_s, u"p/a mevrouw Amrani"_s}));
    }

    void uidOfSomebodyInAListIsNoName()
    {
        QVERIFY_RESULT(
            test::edit<Person>(bank(), m_world->person, [](Person &edited) { edited.family = u"Abe"_s; }));
        Study study = test::aStudy();
        study.contributions.first().person = m_world->colleague;
        study.otherIds = {u"0abe0000-0000-4000-8000-00000000abe0"_s};
        test::insert(bank(), study);

        QVERIFY(content().written.isEmpty());
    }

    void nameOfWhoWentIntoThemIsLookedForToo()
    {
        QVERIFY_RESULT(mergeInto(bank(), Kind::Person, m_world->colleague, m_world->person));
        m_world->addContact(QDate(2026, 2, 1), u"Gesprek met Zwart"_s);

        const QList<PersonMention> written = content().written;

        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().says, u"Gesprek met Zwart"_s);
    }

    void capitalsOfEveryLetterAreKnown()
    {
        QVERIFY_RESULT(test::edit<Person>(bank(), m_world->person,
                                          [](Person &edited) { edited.family = u"Çelik-Öz"_s; }));
        for (const QString &subject : {u"Gesprek met ÇELIK-ÖZ"_s, u"gesprek met çelik-öz"_s, u"Celik-Oz"_s})
            m_world->addContact(QDate(2026, 2, 1), subject);

        QCOMPARE(content().written.size(), 2);
    }

    void ofALongTextThePartAroundTheNameIsTold()
    {
        const QString much = u"Wij spraken lang. "_s.repeated(50);
        m_world->addContact(QDate(2026, 2, 1), much + u"Amrani belt terug. "_s + much);

        const QList<PersonMention> written = content().written;

        QCOMPARE(written.size(), 1);
        QVERIFY(written.first().says.contains(u"Amrani belt terug"_s));
        QVERIFY(written.first().says.size() < much.size());
    }

    void nameOfFewLettersCountsWhereAWordBegins()
    {
        QVERIFY_RESULT(
            test::edit<Person>(bank(), m_world->person, [](Person &edited) { edited.family = u"Berg"_s; }));
        m_world->addContact(QDate(2026, 2, 1), u"Bezoek aan de herberg"_s);
        m_world->addContact(QDate(2026, 2, 2), u"Bergs bezoek"_s);

        const QList<PersonMention> written = content().written;

        QCOMPARE(written.size(), 1);
        QCOMPARE(written.first().says, u"Bergs bezoek"_s);
    }

    void paperIsForOneReaderAndSaysWhereItIsEmpty()
    {
        const Document paper = personData(content());

        QVERIFY(paper.info.shareLevel == ShareLevel::EigenDg);
        QVERIFY(paper.info.title.plain().contains(u"Fatima el Amrani"_s));
        const bool isEmptySaid = std::ranges::any_of(paper.blocks, [](const doc::Block &block) {
            const auto *text = std::get_if<doc::Paragraph>(&block);
            return text && text->text.plain() == u"No record names this person."_s;
        });
        QVERIFY(isEmptySaid);
    }

    void personWhoIsNotHereHasNoPaper()
    {
        QCOMPARE_ERROR(personDataContent(bank(), Uid::createUuid(), Language::Nl), Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestPersonDataJob)
#include "tst_persondatajob.moc"
