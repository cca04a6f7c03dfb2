// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "overlap/commonconcept.h"
#include "overlap/equaltexts.h"
#include "widgets/textlabel.h"

#include <QDateTime>

namespace kb {

class Workspace;

/// When the overlaps were computed; and where many records have one text, or nearly all questions one
/// concept, that they have, and what helps: their pairs fill the list and say one thing.
class RunNote : public TextLabel
{
    Q_OBJECT

public:
    explicit RunNote(Workspace &workspace, QWidget *parent = nullptr);

    /// Beside the window; the records are looked through once for each run.
    void read();

private:
    void lookUpWhatAllShare();
    void say();

    Workspace &m_workspace;
    QDateTime m_run;
    EqualTexts m_equal;
    CommonConcept m_common;
};

} // namespace kb
