// SPDX-License-Identifier: EUPL-1.2
#include "jobs/feedinbox.h"
#include "jobs/signaltriage.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

class TestFeedInbox : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Bank> m_bank;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
        return file.fileName();
    }
    QString news() const
    {
        return write(u"nieuws.xml"_s,
                     "<rss version='2.0'><channel><title>Kamernieuws</title>"
                     "<item><guid>2</guid><title>Nieuwste</title><link>https://www.tweedekamer.nl/2</link>"
                     "<pubDate>Mon, 23 Feb 2026 08:00:00 +0100</pubDate></item>"
                     "<item><guid>1</guid><title>Oudste</title><description>Iets</description></item>"
                     "</channel></rss>");
    }
    QList<SignalLine> inbox() const
    {
        const InboxList list(*m_bank);
        return *list.lines(*list.ids({}));
    }

private Q_SLOTS:
    void init() { m_bank = test::makeBank(); }

    void messagesComeInNewestFirstAndCountNowhereAsSignals()
    {
        const auto read = readFeeds(*m_bank, {news()});

        QVERIFY_RESULT(read);
        QCOMPARE(read->added, 2);
        const QList<SignalLine> messages = inbox();
        QCOMPARE(messages.size(), 2);
        QCOMPARE(messages.first().title, u"Nieuwste"_s);
        QCOMPARE(messages.first().arena, QList<Arena>{Arena::Politiek});
        QCOMPARE(messages.first().observedOn, QDate(2026, 2, 23));
        QCOMPARE(messages.first().sources.first().title, u"Kamernieuws"_s);
        QCOMPARE(messages.first().shareLevel, ShareLevel::EigenDg);
        QCOMPARE(*SignalList(*m_bank).counts(), SignalCounts());
        QVERIFY(SignalList(*m_bank).ids({})->isEmpty());
        QVERIFY(SignalList(*m_bank).newest(10)->isEmpty());
    }

    void aMessageComesInOnceAlsoWhenItWasThrownAway()
    {
        QVERIFY_RESULT(readFeeds(*m_bank, {news()}));
        QVERIFY_RESULT(test::removeRecord<Signal>(*m_bank, inbox().first().uid));

        const auto again = readFeeds(*m_bank, {news()});

        QCOMPARE(again->added, 0);
        QCOMPARE(again->known, 2);
        QCOMPARE(inbox().size(), 1);
    }

    void aMessageWithoutATitleIsCalledByWhatItSays()
    {
        const QByteArray text("woord ");
        const QString file =
            write(u"kaal.xml"_s, "<rss version='2.0'><channel><item><description>" + text.repeated(50) +
                                     "</description></item><item><link>https://raad.example/2</link></item>"
                                     "<item><guid>3</guid></item></channel></rss>");

        const auto read = readFeeds(*m_bank, {file});

        QVERIFY_RESULT(read);
        QCOMPARE(read->added, 2);
        QCOMPARE(read->empty, (QList<EmptyMessages>{{u"kaal.xml"_s, 1}}));
        const QList<SignalLine> messages = inbox();
        QVERIFY(messages.first().title.startsWith(u"woord woord"_s));
        QVERIFY(messages.first().title.size() <= 120);
        QCOMPARE(messages.last().title, u"https://raad.example/2"_s);
    }

    void nobodyAssessedAMessageNorTheSignalThatIsMadeOfIt()
    {
        QVERIFY_RESULT(readFeeds(*m_bank, {news()}));
        const Uid message = inbox().first().uid;
        QCOMPARE(inbox().first().urgency.reason, UrgencyReason::NotAssessed);

        QVERIFY_RESULT(m_bank->write({u"make"_s, Kind::Signal}, [&](Write &write) {
            return SignalTriage(*m_bank, write).accept({message});
        }));

        QCOMPARE(m_bank->records<Signal>().get(message)->impact, NotScored);
    }

    void aMessageOfAnOlderProgramWasScoredByNobodyEither()
    {
        Signal older; // with the scores that were never written down
        older.title = u"Bericht"_s;
        older.arena = {Arena::Politiek};
        older.sources = {{.title = u"Krant"_s}};
        older.observedOn = QDate(2026, 2, 20);
        older.status = SignalStatus::Inbox;
        const Uid message = test::insert(*m_bank, older);

        QVERIFY_RESULT(m_bank->write({u"make"_s, Kind::Signal}, [&](Write &write) {
            return SignalTriage(*m_bank, write).accept({message});
        }));

        QCOMPARE(m_bank->records<Signal>().get(message)->impact, NotScored);
        QCOMPARE(m_bank->records<Signal>().get(message)->likelihood, NotScored);
    }

    void readingIsOneStepToUndo()
    {
        QVERIFY_RESULT(readFeeds(*m_bank, {news()}));

        QVERIFY_RESULT(m_bank->undo());

        QVERIFY(inbox().isEmpty());
    }

    void aSignalThatIsMadeOfAMessageIsSharedAsAny()
    {
        QVERIFY_RESULT(readFeeds(*m_bank, {news()}));
        const Uid message = inbox().first().uid;

        const auto made = m_bank->write({u"make"_s, Kind::Signal}, [&](Write &write) {
            return SignalTriage(*m_bank, write).accept({message});
        });

        QVERIFY_RESULT(made);
        QCOMPARE(m_bank->records<Signal>().get(message)->status, SignalStatus::Nieuw);
        QCOMPARE(m_bank->records<Signal>().get(message)->shareLevel, ShareLevel::InternBzk);
        QCOMPARE(SignalList(*m_bank).counts()->toAssess, 1);
        QCOMPARE(inbox().size(), 1);
    }

    void aBadFileIsToldAndKeepsNoOtherOut()
    {
        const QString bad = write(u"brief.xml"_s, "<html><p>Geen feed</p></html>");

        const auto read = readFeeds(*m_bank, {bad, news(), m_folder.filePath(u"weg.xml"_s)});

        QVERIFY_RESULT(read);
        QCOMPARE(read->added, 2);
        QCOMPARE(read->broken.size(), 2);
        QCOMPARE(read->broken.first().file, u"brief.xml"_s);
        QCOMPARE(read->broken.first().why.code, Error::Code::Unreadable);
        QCOMPARE(read->broken.last().why.code, Error::Code::NotFound);
    }

    void ofAFeedThatBreaksOffWhatStandsBeforeIsTaken()
    {
        const QString half =
            write(u"half.xml"_s, "<rss version='2.0'><channel><item><guid>1</guid><title>Heel</title></item>"
                                 "<item><guid>2</guid><title>Half");

        const auto read = readFeeds(*m_bank, {half});

        QVERIFY_RESULT(read);
        QCOMPARE(read->cutOff, QStringList{u"half.xml"_s});
        QVERIFY(read->added >= 1);
    }

    void nothingButBadFilesWritesNothing()
    {
        const auto before = m_bank->history().steps(10)->size();

        QVERIFY_RESULT(readFeeds(*m_bank, {write(u"leeg.xml"_s, {})}));

        QCOMPARE(m_bank->history().steps(10)->size(), before);
    }
};

QTEST_GUILESS_MAIN(TestFeedInbox)
#include "tst_feedinbox.moc"
