// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/advice.h"
#include "model/advicestatement.h"
#include "model/consultation.h"
#include "report/advicelayout.h"
#include "report/namedrecord.h"
#include "report/sourcenumbers.h"

namespace kb {

struct PaperStatement
{
    QString text;
    StatementCertainty certainty = StatementCertainty::Redelijk;
    bool isOwnAssessment = false;
    QList<CitedSource> sources;
};

/// A question that nobody can answer yet.
struct PaperGap
{
    QString code;
    QString question;
    QString coverage; ///< in words: "no study"
};

struct PaperStep
{
    QString what;
    QString who;
    QDate due;
};

struct PaperConsultation
{
    QString unit;
    Standpoint position = Standpoint::GeenReactie;
    QDate date;
};

/// What goes in a strategic advice: plain values.
struct AdvicePaperContent
{
    doc::Info info; ///< its title may be empty
    Advice advice;
    QString from; ///< the unit, by its code
    QList<CitedSource> reasonSources;
    QList<PaperStatement> statements;
    QList<PaperGap> gaps;
    QList<PaperStep> steps;
    QList<PaperConsultation> consulted;
    QList<NamedRecord> named = {}; ///< its sources, and what nobody knows
    CitationStyle citations = CitationStyle::Numbers;
    AdviceLayout layout;
};

/// The strategic advice in the blocks of spec 04, 4.1. Sources are numbered in the order in which the text
/// uses them, and every number in the text stands in the list. For nobody who may not see what it names.
Document advicePaper(const AdvicePaperContent &content);

} // namespace kb
