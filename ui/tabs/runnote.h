// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "jobs/equaltexts.h"
#include "widgets/textlabel.h"

#include <QDateTime>

namespace kb {

class Workspace;

/// When the overlaps were computed; and where many records have one text, that they have, and what helps:
/// their pairs fill the list and say one thing.
class RunNote : public TextLabel
{
    Q_OBJECT

public:
    explicit RunNote(Workspace &workspace, QWidget *parent = nullptr);

    /// Beside the window; the texts are looked through once for each run.
    void read();

private:
    void lookUpEqualTexts();
    void say();

    Workspace &m_workspace;
    QDateTime m_run;
    EqualTexts m_equal;
};

} // namespace kb
