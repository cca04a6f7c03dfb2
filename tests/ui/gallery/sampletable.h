// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "models/recordtablemodel.h"

#include <memory>

namespace kb::test {

/// A made-up study, as a row of a list.
struct SampleStudy
{
    qint64 id = 0;
    QString code;
    QString title;
    QString performedBy;
    QString state;
    int year = 0;
    int used = 0;
    Mark mark;
};

std::unique_ptr<RecordTableModel<SampleStudy>> sampleTable();

} // namespace kb::test
