// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "base/uid.h"
#include "model/kind.h"

#include <QDate>
#include <QList>
#include <QStringList>

namespace kb {

struct KnowledgeQuestion;
struct ResearchProject;
struct Signal;
struct Study;

/// What overlap must know of one record: a question, a study, a project or a signal.
struct OverlapProfile
{
    Uid record;
    Kind kind = Kind::KnowledgeQuestion;
    Uid unit;
    QString refcode;
    QString title; ///< of a question the question itself; its words count three times
    QString text;  ///< explanation; what else a study, project or signal says of itself

    Uid work;          ///< of a study: the record that stands for all with its DOI
    QStringList codes; ///< of a paper, a study or a plan that it is or names (model/publiccodes)

    QList<Uid> concepts;  ///< given by a person; when empty, labels found in the text take their place
    QList<Uid> studies;   ///< linked studies, each by the record that stands for it
    QList<Uid> questions; ///< questions that a project is to answer, or that a signal led to
    QList<Uid> dossiers;
    QList<Uid> signals; ///< that led to the record
    QList<Uid> approaches;
    QList<Uid> people; ///< experts and institutes

    QDate needBy; ///< of a signal the middle of its horizon
    QDate issued; ///< of a study

    bool isPaired =
        true; ///< false: counts in the frequencies only (draft, merged, lapsed, withdrawn, put away)
    bool isOpen = false;         ///< a question still without its full answer
    bool isNeeded = false;       ///< a question of class *nodig*
    bool canStillChange = false; ///< it is, or has, a project in idee, startnotitie or offerte

    bool operator==(const OverlapProfile &) const = default;
};

/// A concept as overlap reads it: how it may be written, and its place in the list.
struct ConceptLabels
{
    Uid uid;
    QStringList labels; ///< the preferred one first, then others; any language
    Uid broader;
    bool isGeneral = false; ///< counts for search, not for overlap

    bool operator==(const ConceptLabels &) const = default;
};

/// All of a bank that overlaps are computed from.
struct OverlapBank
{
    QList<OverlapProfile> profiles;
    QList<ConceptLabels> concepts;
    QStringList
        texts; ///< further texts that teach the engine the language of the bank: answers, notes, files
};

/// The fields of a record that need no other record; links (concepts, studies, people ...) are the caller's.
OverlapProfile profileOf(const KnowledgeQuestion &question);
OverlapProfile profileOf(const Study &study);
OverlapProfile profileOf(const ResearchProject &project);
OverlapProfile profileOf(const Signal &signal);

} // namespace kb
