// SPDX-License-Identifier: EUPL-1.2
#include "bench/bankmaker.h"
#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/agendaitem.h"
#include "model/citation.h"
#include "model/consultation.h"
#include "model/contactmoment.h"
#include "model/event.h"
#include "model/exploration.h"
#include "model/participant.h"
#include "model/signal.h"
#include "model/signaldossierlink.h"
#include "model/task.h"

using namespace Qt::StringLiterals;

namespace kb::bench {

namespace {

const QList<SignalStatus> UsualSignals{
    SignalStatus::Gekoppeld, SignalStatus::Nieuw,       SignalStatus::Afgehandeld, SignalStatus::Beoordeeld,
    SignalStatus::Weggelegd, SignalStatus::Geagendeerd, SignalStatus::Inbox};
/// Without those that only follow on an offer.
const QList<AdviceStatus> UsualAdvices{AdviceStatus::Opgevolgd, AdviceStatus::Aangeboden,
                                       AdviceStatus::Concept, AdviceStatus::Afstemming,
                                       AdviceStatus::Ingetrokken};
const QList<EventStatus> Past{EventStatus::Afgesloten, EventStatus::Gehouden, EventStatus::Verslag,
                              EventStatus::Geannuleerd};
const QList<EventStatus> Coming{EventStatus::Bevestigd, EventStatus::Uitgenodigd, EventStatus::Voorbereiding,
                                EventStatus::Idee};

/// What the status of a signal asks for.
void completeSignal(Signal &signal, Words &words)
{
    if (signal.ministryWide)
        signal.wideReason = words.title(4);
    if (signal.status == SignalStatus::Geagendeerd)
        signal.followUpKind = FollowUp::Bijeenkomst;
    if (signal.status == SignalStatus::Afgehandeld)
        signal.result = words.text(10);
    if (signal.status == SignalStatus::Weggelegd)
        signal.setAsideReason = words.title(4);
}

} // namespace

Uid BankMaker::addSignal(Write &write, int)
{
    Signal signal;
    signal.title = m_words.title(7);
    signal.description = m_words.text(40);
    signal.arena = {Arena(m_chance.below(3))};
    signal.destep = {Destep(m_chance.below(6))};
    signal.sources = {{.kind = SourceKind(m_chance.below(9)), .title = m_words.title(4)}};
    signal.observedOn = day(5, 0);
    signal.horizon = Horizon(m_chance.below(4));
    signal.impact = 1 + m_chance.below(5);
    signal.likelihood = 1 + m_chance.below(5);
    if (m_chance.oneIn(5))
        signal.actBefore = signal.observedOn.addDays(m_chance.below(700));
    if (m_chance.oneIn(10))
        signal.nextReview = signal.observedOn.addDays(m_chance.below(700));
    signal.ministryWide = m_chance.oneIn(50);
    signal.status = m_chance.favouriteOf(UsualSignals);
    completeSignal(signal, m_words);
    signal.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, signal);
    const int least = signal.status == SignalStatus::Gekoppeld ? 1 : 0;
    for (int links = least + m_chance.below(2); links > 0; --links)
        add(write, SignalDossierLink{.signal = uid,
                                     .dossier = m_chance.favouriteOf(m_dossiers),
                                     .meaning = m_words.title(12),
                                     .relevance = 1 + m_chance.below(3),
                                     .unit = signal.ownerUnit});
    return uid;
}

Uid BankMaker::addExploration(Write &write, int)
{
    Exploration exploration;
    exploration.title = m_words.title(5);
    exploration.centralQuestion = m_words.title(12);
    exploration.lead = m_chance.favouriteOf(m_units);
    exploration.fromDate = day(5, 6);
    return add(write, exploration);
}

Uid BankMaker::addEvent(Write &write, int)
{
    Event event;
    event.title = m_words.title(6);
    event.goal = m_words.text(20);
    event.start = QDateTime(day(5, 6), QTime(8 + m_chance.below(8), 0), Qt::UTC);
    event.end = event.start.addSecs(3600 * (1 + m_chance.below(6)));
    event.organiser = m_chance.favouriteOf(m_units);
    const bool isPast = event.start.date() < Today;
    event.status = m_chance.favouriteOf(isPast ? Past : Coming);
    if (isPast && (event.status != EventStatus::Gehouden || m_chance.oneIn(2)))
        event.report = m_words.text(100);
    if (event.status == EventStatus::Geannuleerd)
        event.statusReason = m_words.title(4);
    event.placeKind = PlaceKind::OpLocatie;
    event.place = m_words.title(1);
    if (!m_explorations.isEmpty() && m_chance.oneIn(4))
        event.exploration = m_chance.oneOf(m_explorations);
    event.ownerUnit = event.organiser;
    const Uid uid = add(write, event);
    link(write, uid, LinkType::Dossier, m_chance.favouriteOf(m_dossiers));
    addProgramme(write, uid);
    return uid;
}

void BankMaker::addProgramme(Write &write, const Uid &event)
{
    for (int number = 1; number <= 4; ++number)
        add(write, AgendaItem{.event = event,
                              .sequence = number,
                              .title = m_words.title(4),
                              .about = m_questions.isEmpty() ? Uid() : m_chance.oneOf(m_questions)});
    for (int number = 0; number < m_size.guests; ++number)
        add(write, Participant{
                       .event = event, .person = m_chance.oneOf(m_persons), .rsvp = Rsvp(m_chance.below(5))});
}

Uid BankMaker::addAdvice(Write &write, int)
{
    Advice advice;
    advice.title = m_words.title(8);
    advice.addresseeKind = {Addressee(m_chance.below(6))};
    advice.fromUnit = m_chance.favouriteOf(m_units);
    advice.keyMessage = m_words.text(40);
    advice.reason = m_words.text(60);
    advice.requested = {m_words.title(6)};
    advice.gapsText = m_words.text(10);
    advice.decisionOn = day(5, 6);
    advice.status = m_chance.favouriteOf(UsualAdvices);
    if (advice.status > AdviceStatus::Afstemming)
        advice.offeredOn = advice.decisionOn.addDays(-20);
    advice.ownerUnit = advice.fromUnit;
    const Uid uid = add(write, advice);
    link(write, uid, LinkType::Dossier, m_chance.favouriteOf(m_dossiers));
    addStatements(write, uid);
    return uid;
}

void BankMaker::addStatements(Write &write, const Uid &advice)
{
    for (int number = 1; number <= m_size.statements; ++number) {
        const Uid statement =
            add(write, AdviceStatement{.advice = advice, .sequence = number, .text = m_words.title(20)});
        if (!m_studies.isEmpty())
            add(write, Citation{.citedIn = statement, .sequence = 1, .target = m_chance.oneOf(m_studies)});
    }
    for (int number = 0; number < 3; ++number)
        add(write, Consultation{.advice = advice,
                                .unit = m_chance.oneOf(m_units),
                                .position = Standpoint(m_chance.below(4))});
}

Uid BankMaker::addContact(Write &write, int)
{
    ContactMoment contact;
    contact.date = day(5, 0);
    contact.institute = m_chance.favouriteOf(m_institutes);
    contact.subject = m_words.title(4);
    if (m_chance.oneIn(3)) {
        contact.followUpOn = contact.date.addDays(30);
        contact.followUpWhat = m_words.title(4);
        contact.done = !m_chance.oneIn(5);
    }
    contact.ownerUnit = m_chance.favouriteOf(m_units);
    const Uid uid = add(write, contact);
    link(write, uid, LinkType::With, m_chance.oneOf(m_persons));
    return uid;
}

Uid BankMaker::addTask(Write &write, int)
{
    Task task;
    task.what = m_words.title(5);
    if (!m_chance.oneIn(10))
        task.due = day(3, 6);
    if (!m_events.isEmpty() && m_chance.oneIn(2))
        task.about = m_chance.oneOf(m_events);
    else if (!m_signals.isEmpty())
        task.about = m_chance.oneOf(m_signals);
    task.status = m_chance.oneIn(4) ? TaskStatus::Open : TaskStatus::Klaar;
    task.unit = m_chance.favouriteOf(m_units);
    return add(write, task);
}

} // namespace kb::bench
