// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/countedpairs.h"
#include "overlap/pairproposal.h"
#include "report/document.h"
#include "report/namedrecord.h"

namespace kb {

/// A record as the paper names it.
struct NamedLine
{
    QString code;
    QString title;
    QString note;            ///< its unit, and of a project its phase and money
    QString more;            ///< what papers tell apart: how far a project is, when a question is needed
    bool isAnswered = false; ///< of a question: it needs nothing any more
    Uid uid;                 ///< by which an agreement about it is found
    QString unit = {};       ///< code of the owner
    ShareLevel shareLevel = ShareLevel::InternBzk;
};

/// Its title; behind that of a question that is answered it says so.
QString titleOnPaper(const NamedLine &line);

struct ReportedOpportunity
{
    QString title;
    QStringList units;
    QStringList concepts; ///< that two of its questions share at least
    PairProposal proposal;
    QDate needBy;
    int needed = 0; ///< questions of class *nodig* that are not answered
    QList<NamedLine> questions;
    QList<NamedLine> projects;
    QList<NamedLine> studies;
    QStringList experts;
    CountedPairs counted;      ///< its pairs of two units
    QStringList highestByName; ///< how the highest of them are called, in their order
    QStringList hinges = {};   ///< which questions hang on one pair, in sentences
    QList<NamedRecord> named;  ///< beside those lines: experts, and what the proposal is about
};

/// What goes on the paper about questions to programme together: plain values.
struct OpportunitiesPaperContent
{
    doc::Info info; ///< its title may be empty
    QList<ReportedOpportunity> groups;
    QList<NamedLine> agreed;    ///< groups about which something was agreed, with what
    QList<NamedLine> notNeeded; ///< groups that need not be programmed together, with the reason
    QList<NamedLine> loose;     ///< open questions in no group
};

/// All groups in one table, then each with its questions and what there is already, the groups on which
/// something was agreed, those that are not needed with the reason, and the questions that are left.
Document opportunitiesPaper(const OpportunitiesPaperContent &content);

} // namespace kb
