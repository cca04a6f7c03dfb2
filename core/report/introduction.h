// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "model/verdict.h"
#include "report/document.h"

#include <QDateTime>

namespace kb {

/// One of the two units that a letter brings together, with what it has.
struct IntroducedUnit
{
    QString code; ///< `DGVB`
    QString name;
    QString mailbox; ///< empty: the bank does not know it
    QString record;  ///< code of its question, study or project
    QString title;   ///< and what that is
};

/// A letter to the owners of two records that overlap (spec 11, B10).
struct IntroductionContent
{
    doc::Info info;
    OverlapKind kind = OverlapKind::VraagVraag;
    IntroducedUnit a;
    IntroducedUnit b;
    QString why;      ///< what both have, in a line
    QString sentence; ///< what a coordinator says of it; may be empty
    QString proposal; ///< may be empty
    QString sender;   ///< who signs it
    QString from;     ///< mailbox of whose bank it is; may be empty
    QDateTime made;
};

/// Codes of those of which the bank knows no mailbox: the sender has to find it.
QStringList unitsWithoutMailbox(const IntroductionContent &content);

Document introductionLetter(const IntroductionContent &content);

/// The same as a mail that is still to be sent (RFC 5322), to the mailboxes that are known.
QByteArray introductionMail(const IntroductionContent &content);

} // namespace kb
